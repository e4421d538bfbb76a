package org.earshot.channels.fitting;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a long text into several messages: at a line, else after a sentence, else between words;
 * within a word only where a single word is longer than a message, and never within a grapheme. As
 * a web address holds no space, it stays whole.
 */
public final class Splitting {

  private static final String SENTENCE_ENDS = ".!?\u061F\u06D4\u0964\u3002";

  private Splitting() {}

  /**
   * @param limit in UTF-16 units
   * @return at least one text, none longer than the limit
   */
  public static List<String> atMost(String text, int limit) {
    List<String> parts = new ArrayList<>();
    String rest = text;
    while (rest.length() > limit) {
      int cut = cut(rest, limit);
      parts.add(rest.substring(0, cut).stripTrailing());
      rest = rest.substring(cut).stripLeading();
    }
    if (!rest.isEmpty() || parts.isEmpty()) {
      parts.add(rest);
    }
    return parts;
  }

  private static int cut(String text, int limit) {
    int least = limit / 2;
    int line = text.lastIndexOf('\n', limit);
    if (line >= least) {
      return line;
    }
    int sentence = lastSentenceEnd(text, limit);
    if (sentence >= least) {
      return sentence;
    }
    int space = lastSpace(text, limit);
    return space > 0 ? space : lastGrapheme(text, limit);
  }

  private static int lastSentenceEnd(String text, int limit) {
    for (int i = limit; i > 0; i--) {
      if (Character.isWhitespace(text.charAt(i))
          && SENTENCE_ENDS.indexOf(text.charAt(i - 1)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static int lastSpace(String text, int limit) {
    for (int i = limit; i > 0; i--) {
      if (Character.isWhitespace(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static int lastGrapheme(String text, int limit) {
    BreakIterator graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
    graphemes.setText(text);
    int boundary = graphemes.preceding(limit + 1);
    return boundary > 0 ? boundary : limit;
  }
}
