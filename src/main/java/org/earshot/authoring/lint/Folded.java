package org.earshot.authoring.lint;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Words as they compare: without capitals, Latin accents, punctuation and double spaces. Rougher
 * than the room {@code understanding} is, so that what is alike here may still be told apart there.
 */
final class Folded {

  private Folded() {}

  static String of(String text) {
    String plain =
        Normalizer.normalize(Normalizer.normalize(text, Normalizer.Form.NFKC), Normalizer.Form.NFD)
            .replaceAll("[\\u0300-\\u036F]", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
            .strip();
    return plain.isEmpty() ? text.strip() : plain;
  }
}
