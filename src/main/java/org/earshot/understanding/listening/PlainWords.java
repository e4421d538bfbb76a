package org.earshot.understanding.listening;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a text that can tell its language: small letters with their marks and apostrophes,
 * without links, digits, emoji, laughter and what people of every language say to greet.
 */
public final class PlainWords {

  /** A language is plain long before that; it keeps the time for any text small. */
  private static final int MOST_CHARACTERS = 600;

  private static final Pattern LINK =
      Pattern.compile("(?i)\\b(?:https?://|www\\.)\\S+|\\S+@\\S+\\.\\S+");

  private static final Pattern LAUGHTER =
      Pattern.compile("a?(ha|he|hi|ja|je|xa|lo|ха|хе)\\1+[hjlx]?|l+o+l+|l+m+a+o+|х{3,}|x+");

  private static final Pattern INTERJECTION =
      Pattern.compile(
          "o+h+|a+h+|e+h+|u+h+|h+m+|m{2,}|o*k+(?:a+y+|i+e+|e+y+|k)*|a+w+|w+o+w+|y+a+y+|z{2,}");

  private static final Set<String> GREETINGS = Set.of("hi", "hello", "hey", "bye", "omg");

  private static final Normalizer2 COMPOSED = Normalizer2.getNFCInstance();

  private PlainWords() {}

  /** The telling words of a text in their order; all of its words where none is telling. */
  public static List<String> of(String text) {
    List<String> words = words(text);
    List<String> telling = words.stream().filter(PlainWords::telling).toList();
    return telling.isEmpty() ? words : telling;
  }

  private static boolean telling(String word) {
    return !GREETINGS.contains(word)
        && !LAUGHTER.matcher(word).matches()
        && !INTERJECTION.matcher(word).matches();
  }

  private static List<String> words(String text) {
    String start = text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
    String composed = COMPOSED.normalize(LINK.matcher(start).replaceAll(" "));
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    composed.toLowerCase(Locale.ROOT).codePoints().forEach(c -> add(c, word, words));
    finish(word, words);
    return words;
  }

  private static void add(int c, StringBuilder word, List<String> words) {
    if (Character.isLetter(c) || isMark(c)) {
      word.appendCodePoint(c);
    } else if (c == '\'' || c == '’' || c == 'ʼ') {
      word.append('\'');
    } else if (!isJoiner(c)) {
      finish(word, words);
    }
  }

  private static void finish(StringBuilder word, List<String> words) {
    String bare = bare(word);
    if (!bare.isEmpty()) {
      words.add(bare);
    }
    word.setLength(0);
  }

  /** Apostrophes around a word are quotation marks. */
  private static String bare(StringBuilder word) {
    int from = 0;
    int to = word.length();
    while (from < to && word.charAt(from) == '\'') {
      from++;
    }
    while (to > from && word.charAt(to - 1) == '\'') {
      to--;
    }
    return word.substring(from, to);
  }

  private static boolean isJoiner(int c) {
    return c == 0x200C || c == 0x200D || c == 0xAD || c == 0x640;
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK)
        && !(c >= 0xFE00 && c <= 0xFE0F);
  }
}
