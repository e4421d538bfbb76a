package org.earshot.authoring.lint;

import org.earshot.authoring.script.Item;
import org.earshot.authoring.script.QuestionWords;
import org.earshot.authoring.script.Reading;
import org.earshot.authoring.script.Words;
import org.earshot.authoring.translating.Printed;
import org.earshot.authoring.yaml.Document;
import org.earshot.authoring.yaml.Findings;
import org.earshot.language.PlainMarks;
import org.earshot.language.Segments;
import org.jspecify.annotations.Nullable;

/** Whether each message is short enough for a text message. */
final class LengthCheck implements Check {

  private static final int LONG = 3;

  @Override
  public void look(Reading reading, Findings findings) {
    for (Words words : reading.words()) {
      Findings concerning = Names.concerning(words, reading, findings);
      Document document = words.document();
      length("`welcome`", words.frame().welcome(), document.where("/welcome"), concerning);
      length("`more`", words.frame().more(), document.where("/more"), concerning);
      length("`thanks`", words.frame().thanks(), document.where("/thanks"), concerning);
      for (Item item : reading.script().items()) {
        for (QuestionWords.Form form : words.question(item.id()).forms()) {
          String where = document.where(form.at() + "/ask");
          String support = words.question(item.id()).support();
          length(item.name(form), printed(form, support), where, concerning);
        }
      }
    }
  }

  private static @Nullable String printed(QuestionWords.Form form, @Nullable String support) {
    return form.ask() == null
        ? null
        : Printed.of(
            support == null ? form.ask() : form.ask() + "\n" + support, form.labels().values());
  }

  private static void length(String name, @Nullable String text, String where, Findings findings) {
    int segments = text == null ? 0 : Segments.of(PlainMarks.of(text)).count();
    if (segments > LONG) {
      findings.warns(
          where,
          name + " comes to " + segments + " parts as a text message, and each part is paid for",
          "Shorten it, to three at most.");
    }
  }
}
