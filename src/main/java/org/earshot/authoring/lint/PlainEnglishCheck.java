package org.earshot.authoring.lint;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.earshot.authoring.script.Item;
import org.earshot.authoring.script.QuestionWords;
import org.earshot.authoring.script.Reading;
import org.earshot.authoring.script.Words;
import org.earshot.authoring.yaml.Findings;
import org.jspecify.annotations.Nullable;

/**
 * Hints for plain English, for English only: sentences of up to 25 words and words that people use
 * (GOV.UK style guide), one question at a time that does not lead (NHS guide to good questions).
 */
final class PlainEnglishCheck implements Check {

  private static final int LONG_SENTENCE = 25;

  private static final Pattern LEADING =
      Pattern.compile("(?i)\\b(do you agree that|don['’]t you think|would you agree that)\\b");

  private static final Map<String, String> PLAINER =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("approximately", "about"),
              Map.entry("and/or", "and"),
              Map.entry("assist", "help"),
              Map.entry("collaborate", "work with"),
              Map.entry("commissioning", "buying services"),
              Map.entry("co-production", "working together"),
              Map.entry("e.g.", "for example"),
              Map.entry("empower", "allow"),
              Map.entry("etc.", "and so on"),
              Map.entry("facilitate", "help"),
              Map.entry("going forward", "from now on"),
              Map.entry("holistic", "whole"),
              Map.entry("i.e.", "that is"),
              Map.entry("in order to", "to"),
              Map.entry("liaise", "work with"),
              Map.entry("purchase", "buy"),
              Map.entry("robust", "well thought out"),
              Map.entry("service user", "people who use the service"),
              Map.entry("stakeholder", "people and groups"),
              Map.entry("streamline", "simplify"),
              Map.entry("utilise", "use")));

  @Override
  public void look(Reading reading, Findings findings) {
    for (Words words : reading.words()) {
      if (words.language().getLanguage().equals(Locale.ENGLISH.getLanguage())) {
        look(words, reading, Names.concerning(words, reading, findings));
      }
    }
  }

  private static void look(Words words, Reading reading, Findings findings) {
    hints("welcome", words.frame().welcome(), words.document().where("/welcome"), findings);
    hints("more", words.frame().more(), words.document().where("/more"), findings);
    hints("thanks", words.frame().thanks(), words.document().where("/thanks"), findings);
    for (Item item : reading.script().items()) {
      QuestionWords question = words.question(item.id());
      String where = words.document().where(question.at() + "/ask");
      hints(item.id(), question.ask(), where, findings);
      asking(item.id(), question.ask(), where, findings);
    }
  }

  private static void hints(String name, @Nullable String text, String where, Findings findings) {
    if (text == null) {
      return;
    }
    for (String sentence : text.split("(?<=[.!?])\\s+")) {
      int words = sentence.strip().split("\\s+").length;
      if (words > LONG_SENTENCE) {
        findings.warns(
            where,
            "`" + name + "` has a sentence of " + words + " words",
            "Split it; keep sentences to " + LONG_SENTENCE + " words.");
      }
    }
    String lower = " " + text.toLowerCase(Locale.ROOT) + " ";
    PLAINER.forEach(
        (word, plainer) -> {
          if (lower.matches("(?s).*[^\\p{L}]" + Pattern.quote(word) + "(s|ing|ed)?[^\\p{L}].*")) {
            findings.warns(
                where, "`" + name + "` says \"" + word + "\"", "Say \"" + plainer + "\" instead.");
          }
        });
  }

  private static void asking(String name, @Nullable String ask, String where, Findings findings) {
    if (ask == null) {
      return;
    }
    if (ask.chars().filter(c -> c == '?').count() > 1) {
      findings.warns(where, "`" + name + "` asks two things", "Ask one thing at a time.");
    }
    if (LEADING.matcher(ask).find()) {
      findings.warns(
          where,
          "`" + name + "` leads people to say yes",
          "Ask what they think, without saying what you think.");
    }
  }
}
