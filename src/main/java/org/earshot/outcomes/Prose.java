package org.earshot.outcomes;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes a text apart, in any language, by the rules of Unicode. */
final class Prose {

  private static final Pattern QUESTION = Pattern.compile("[?\u061f\uff1f]\\s*$");

  private Prose() {}

  /** How many words; numbers are words too. */
  static int words(String text) {
    int words = 0;
    for (String piece : pieces(text, BreakIterator.getWordInstance(Locale.ROOT))) {
      words += piece.codePoints().anyMatch(Character::isLetterOrDigit) ? 1 : 0;
    }
    return words;
  }

  /** The sentences, each on one line; a line ends one, whatever it ends with. */
  static List<String> sentences(String text) {
    return text.lines()
        .flatMap(line -> pieces(line, BreakIterator.getSentenceInstance(Locale.ROOT)).stream())
        .map(Sayings::oneLine)
        .filter(sentence -> !sentence.isEmpty())
        .toList();
  }

  /** The sentences, each question together with what answers it. */
  static List<String> statements(@Nullable String text) {
    List<String> statements = new ArrayList<>();
    String asked = "";
    for (String sentence : text == null ? List.<String>of() : sentences(text)) {
      String statement = asked.isEmpty() ? sentence : asked + " " + sentence;
      boolean asks = QUESTION.matcher(sentence).find();
      asked = asks ? statement : "";
      if (!asks) {
        statements.add(statement);
      }
    }
    if (!asked.isEmpty()) {
      statements.add(asked);
    }
    return statements;
  }

  private static List<String> pieces(String text, BreakIterator breaks) {
    breaks.setText(text);
    List<String> pieces = new ArrayList<>();
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      pieces.add(text.substring(from, to));
      from = to;
    }
    return pieces;
  }
}
