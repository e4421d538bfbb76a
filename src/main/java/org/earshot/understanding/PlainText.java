package org.earshot.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A text as its bare words: small letters, without accents and signs, in any script. */
public final class PlainText {

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private PlainText() {}

  /** The words in their order; empty where there are signs only. */
  public static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String piece : BETWEEN.split(text)) {
      String word = Folding.word(piece);
      if (!word.isBlank()) {
        words.add(word);
      }
    }
    return words;
  }

  /** The words with a blank between them. */
  public static String of(String text) {
    return String.join(" ", words(text));
  }
}
