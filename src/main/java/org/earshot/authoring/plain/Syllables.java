package org.earshot.authoring.plain;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts the syllables of an English word roughly: groups of vowels, without a silent ending. */
final class Syllables {

  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

  private Syllables() {}

  static int of(String word) {
    String letters = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    if (letters.isEmpty()) {
      return 1;
    }
    String spoken =
        letters.length() > 3
            ? letters.replaceFirst("(?<![aeiouylt])es$|(?<![td])ed$|(?<!l)e$", "")
            : letters;
    Matcher vowels = VOWELS.matcher(spoken);
    int count = 0;
    while (vowels.find()) {
      count++;
    }
    return Math.max(1, count);
  }
}
