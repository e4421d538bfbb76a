package org.earshot.web.exports;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Names that SPSS takes: a letter first, then letters, digits and low lines; at most 64 bytes, no
 * word of its language, and none twice, whatever the case.
 */
final class SpssNames {

  private static final int LONGEST = 64;
  private static final Set<String> RESERVED =
      Set.of("all", "and", "by", "eq", "ge", "gt", "le", "lt", "ne", "not", "or", "to", "with");

  private final Set<String> taken = new HashSet<>(RESERVED);

  /** Another name for what is called so here. */
  String next(String called) {
    String plain = called.replaceAll("[^A-Za-z0-9]+", "_").replaceAll("_+$", "");
    String base = plain.matches("[A-Za-z].*") ? plain : "v" + plain;
    String name = cut(base, LONGEST);
    for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
      String end = "_" + number;
      name = cut(base, LONGEST - end.length()) + end;
    }
    return name;
  }

  private static String cut(String name, int length) {
    return name.substring(0, Math.min(name.length(), length)).replaceAll("_+$", "");
  }
}
