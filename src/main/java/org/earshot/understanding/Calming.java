package org.earshot.understanding;

import java.util.List;

/** "yesss" and "noooo": letters drawn out for emphasis. */
final class Calming {

  private static final int DRAWN_OUT = 3;

  private Calming() {}

  /**
   * The word with each letter that stands three times or more standing once, and standing twice;
   * nothing where none does.
   */
  static List<String> shortened(String word) {
    return isDrawnOut(word) ? List.of(shortened(word, 1), shortened(word, 2)) : List.of();
  }

  private static String shortened(String word, int left) {
    StringBuilder calm = new StringBuilder();
    int i = 0;
    while (i < word.length()) {
      int run = run(word, i);
      calm.append(word, i, i + (run >= DRAWN_OUT ? left : run));
      i += run;
    }
    return calm.toString();
  }

  private static boolean isDrawnOut(String word) {
    for (int i = 0; i + DRAWN_OUT <= word.length(); i++) {
      if (word.charAt(i) == word.charAt(i + 1) && word.charAt(i) == word.charAt(i + 2)) {
        return true;
      }
    }
    return false;
  }

  private static int run(String word, int from) {
    int to = from + 1;
    while (to < word.length() && word.charAt(to) == word.charAt(from)) {
      to++;
    }
    return to - from;
  }
}
