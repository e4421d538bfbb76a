package org.earshot.understanding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a text is learned by: its words, pairs of neighbours, and the pieces of its words, so that
 * another ending or a slip still counts for something.
 */
final class TextPieces {

  private static final int SHORTEST = 3;
  private static final int LONGEST = 5;

  private TextPieces() {}

  /** Each piece once. */
  static String[] of(String text) {
    Set<String> pieces = new LinkedHashSet<>();
    List<String> words = PlainText.words(text);
    for (int i = 0; i < words.size(); i++) {
      pieces.add("w=" + words.get(i));
      if (i > 0) {
        pieces.add("p=" + words.get(i - 1) + " " + words.get(i));
      }
      pieces.addAll(within(" " + words.get(i) + " "));
    }
    return pieces.toArray(String[]::new);
  }

  private static List<String> within(String word) {
    List<String> pieces = new ArrayList<>();
    for (int length = SHORTEST; length <= LONGEST; length++) {
      for (int from = 0; from + length <= word.length(); from++) {
        pieces.add("c=" + word.substring(from, from + length));
      }
    }
    return pieces;
  }
}
