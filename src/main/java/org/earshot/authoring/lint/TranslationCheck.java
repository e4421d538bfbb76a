package org.earshot.authoring.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.earshot.authoring.script.Item;
import org.earshot.authoring.script.QuestionWords;
import org.earshot.authoring.script.Reading;
import org.earshot.authoring.script.Words;
import org.earshot.authoring.translating.Changed;
import org.earshot.authoring.translating.Passage;
import org.earshot.authoring.translating.Passages;
import org.earshot.authoring.yaml.Document;
import org.earshot.authoring.yaml.Findings;
import org.earshot.authoring.yaml.Nearest;
import org.jspecify.annotations.Nullable;

/** Whether every word exists in every language, and a named person has checked it. */
final class TranslationCheck implements Check {

  @Override
  public void look(Reading reading, Findings findings) {
    status(reading.script().words(), reading, findings.in(reading.script().language()));
    for (Words words : reading.translations()) {
      if (words.document().isEmpty()) {
        continue;
      }
      Findings concerning = findings.in(words.language());
      status(words, reading, concerning);
      frame(words, reading.script().words(), concerning);
      for (Item item : reading.script().items()) {
        QuestionWords own = reading.script().words().question(item.id());
        missing(item, own, words, concerning);
        strangers(item, words, concerning);
      }
      changed(words, reading, concerning);
      unknownQuestions(words, reading, concerning);
    }
  }

  private static void changed(Words words, Reading reading, Findings findings) {
    String own = Names.of(reading.script().language());
    for (Passage passage : Passages.of(reading.script())) {
      String place = "/" + passage.path();
      if (words.document().has(place) && Changed.since(passage, words.document())) {
        findings.blocks(
            words.document().where(place),
            "`" + passage.path() + "`: the " + own + " has changed since this was translated",
            "Translate it again, or say on the page of the language that it is still right. The "
                + own
                + " now: "
                + passage.words());
      }
    }
  }

  private static void status(Words words, Reading reading, Findings findings) {
    String where = words.document().where("/status");
    if (words.draft()) {
      findings.blocks(
          where,
          "the words in " + Names.of(words.language()) + " are a draft",
          "When a named person has checked every word, write `status: checked` and `checked_by: …`.");
    } else if (words.checkedBy() == null && !reading.isMain(words)) {
      findings.blocks(
          where,
          "nobody is named who checked the words in " + Names.of(words.language()),
          "Add `checked_by: …` with the name of the person who checked them.");
    }
  }

  private static void frame(Words words, Words own, Findings findings) {
    word("title", own.frame().title(), words.frame().title(), words, findings);
    word("welcome", own.frame().welcome(), words.frame().welcome(), words, findings);
    word("more", own.frame().more(), words.frame().more(), words, findings);
    word("thanks", own.frame().thanks(), words.frame().thanks(), words, findings);
  }

  private static void word(
      String field, @Nullable String own, @Nullable String theirs, Words words, Findings findings) {
    if (own != null && theirs == null) {
      findings.blocks(
          words.document().where("/" + field),
          "`" + field + "` is missing in " + Names.of(words.language()),
          "Translate: " + own);
    }
  }

  private static void missing(Item item, QuestionWords own, Words words, Findings findings) {
    QuestionWords theirs = words.question(item.id());
    List<String> missing = new ArrayList<>();
    if (own.ask() != null && theirs.ask() == null) {
      missing.add("ask: " + own.ask());
    }
    for (String option : item.shape().options()) {
      if (!theirs.options().containsKey(option)) {
        missing.add(option + ": " + own.options().getOrDefault(option, "…"));
      }
    }
    if (own.unit() != null && theirs.unit() == null) {
      missing.add("unit: " + own.unit());
    }
    if (own.support() != null && theirs.support() == null) {
      missing.add("support: " + own.support());
    }
    for (Item.Variant variant : item.variants()) {
      missing(own.form(variant.id()), theirs.form(variant.id()), missing);
    }
    if (!missing.isEmpty()) {
      findings.blocks(
          words.document().where(theirs.at()),
          "`" + item.id() + "` is not whole in " + Names.of(words.language()),
          "Translate: " + String.join("; ", missing));
    }
  }

  /** Of a variant, just those labels that it has of its own. */
  private static void missing(
      QuestionWords.Form own, QuestionWords.Form theirs, List<String> missing) {
    if (own.ask() != null && theirs.ask() == null) {
      missing.add("ask for " + own.variant() + ": " + own.ask());
    }
    own.own()
        .forEach(
            (option, label) -> {
              if (!theirs.own().containsKey(option)) {
                missing.add(option + " for " + own.variant() + ": " + label);
              }
            });
  }

  private static void strangers(Item item, Words words, Findings findings) {
    QuestionWords theirs = words.question(item.id());
    for (String option : theirs.options().keySet()) {
      if (!item.shape().options().contains(option)) {
        stranger(item, words, place(theirs, "options", option), option, findings);
      }
    }
    strangeVariants(item, words, findings);
    Set<String> answers = FieldCheck.answers(item);
    for (String option : new TreeSet<>(theirs.synonyms().keySet())) {
      if (!answers.contains(option)) {
        stranger(item, words, place(theirs, "synonyms", option), option, findings);
      }
    }
  }

  private static void strangeVariants(Item item, Words words, Findings findings) {
    List<String> known = item.variants().stream().map(Item.Variant::id).toList();
    for (QuestionWords.Form form : words.question(item.id()).forms()) {
      String variant = form.variant();
      if (variant != null && !known.contains(variant)) {
        String nearest = Nearest.of(variant, known);
        findings.warns(
            words.document().where(form.at()),
            "`" + item.id() + "` has no variant `" + variant + "` in conversation.yaml",
            nearest == null ? "Take it out." : "Did you mean `" + nearest + "`?");
      } else if (variant != null) {
        for (String option : form.own().keySet()) {
          if (!item.shape().options().contains(option)) {
            String place = Document.child(form.at() + "/options", option);
            stranger(item, words, place, option, findings);
          }
        }
      }
    }
  }

  private static String place(QuestionWords words, String field, String option) {
    return Document.child(words.at() + "/" + field, option);
  }

  private static void stranger(
      Item item, Words words, String place, String option, Findings findings) {
    String nearest = Nearest.of(option, FieldCheck.answers(item));
    findings.warns(
        words.document().where(place),
        "`" + item.id() + "`: `" + option + "` is not one of its options in conversation.yaml",
        nearest == null ? "Take it out." : "Did you mean `" + nearest + "`?");
  }

  private static void unknownQuestions(Words words, Reading reading, Findings findings) {
    List<String> ids = reading.script().items().stream().map(Item::id).toList();
    for (String id : new TreeSet<>(words.questions().keySet())) {
      if (!ids.contains(id)) {
        String nearest = Nearest.of(id, ids);
        findings.warns(
            words.document().where(words.question(id).at()),
            "conversation.yaml has no question `" + id + "`",
            nearest == null ? "Take it out." : "Did you mean `" + nearest + "`?");
      }
    }
  }
}
