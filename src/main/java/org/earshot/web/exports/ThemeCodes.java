package org.earshot.web.exports;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * What the themes of one question are called in files: their names in plain letters, none twice.
 */
final class ThemeCodes {

  private static final int LONGEST = 40;

  private final Set<String> taken = new HashSet<>();

  /** "Cost of living" is cost_of_living; a name in other letters is theme. */
  String next(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "_");
    String brief = plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("^_+|_+$", "");
    String base = brief.isEmpty() ? "theme" : brief;
    String code = base;
    for (int number = 2; !taken.add(code); number++) {
      code = base + "_" + number;
    }
    return code;
  }
}
