package org.earshot.authoring.lint;

import java.util.HashMap;
import java.util.Map;
import org.earshot.authoring.script.Item;
import org.earshot.authoring.script.QuestionWords;
import org.earshot.authoring.script.Reading;
import org.earshot.authoring.script.Words;
import org.earshot.authoring.yaml.Document;
import org.earshot.authoring.yaml.Findings;

/** Whether each variant of a question says something else, to somebody, of the same options. */
final class VariantCheck implements Check {

  @Override
  public void look(Reading reading, Findings findings) {
    for (Item item : reading.script().items()) {
      Words words = reading.script().words();
      unsaid(item, words, findings);
      for (QuestionWords.Form form : words.question(item.id()).forms()) {
        if (form.variant() != null) {
          options(item, form, words, findings);
          needless(item, form, words, findings);
        }
      }
    }
  }

  private static void options(Item item, QuestionWords.Form form, Words words, Findings findings) {
    if (!item.hasOptions() && !form.own().isEmpty()) {
      findings.blocks(
          words.document().where(form.at() + "/options"),
          item.name(form) + ": `options` has no meaning for a question of this type",
          "Take it out, or change the type.");
      return;
    }
    for (String option : form.own().keySet()) {
      if (!item.shape().options().contains(option)) {
        FieldCheck.unknown(
            words.document().where(Document.child(form.at() + "/options", option)),
            item.name(form),
            option,
            item,
            findings);
      }
    }
  }

  private static void needless(Item item, QuestionWords.Form form, Words words, Findings findings) {
    QuestionWords own = words.question(item.id());
    if (form.ask() != null && form.ask().equals(own.ask()) && form.labels().equals(own.options())) {
      findings.warns(
          words.document().where(form.at()),
          item.name(form) + " says what the question says to everybody",
          "Write other words, or take the variant out.");
    }
  }

  /** The first that holds gives the words, so a later one for the same people is never said. */
  private static void unsaid(Item item, Words words, Findings findings) {
    Map<String, String> first = new HashMap<>();
    for (Item.Variant variant : item.variants()) {
      String before =
          variant.when() == null ? null : first.putIfAbsent(variant.when(), variant.id());
      if (before != null) {
        findings.warns(
            words.document().where(variant.at() + "/when"),
            "`"
                + item.id()
                + "`: `"
                + variant.id()
                + "` is for the same people as `"
                + before
                + "`, so nobody gets it",
            "Take one of the two out, or change whom it is for.");
      }
    }
  }
}
