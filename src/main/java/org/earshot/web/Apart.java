package org.earshot.web;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * Words that keep their own direction among words that may run the other way, between the isolates
 * of Unicode's bidirectional algorithm (UAX 9, 2.4.2 and 2.4.3).
 */
public final class Apart {

  private static final char FIRST_STRONG = '\u2068';
  private static final char LEFT_TO_RIGHT = '\u2066';
  private static final char END = '\u2069';

  private Apart() {}

  /** By its own letters. */
  public static String of(String words) {
    return FIRST_STRONG + words + END;
  }

  /** Each by its own letters, with a comma between. */
  public static String of(Collection<String> names) {
    return names.stream().map(Apart::of).collect(Collectors.joining(", "));
  }

  /** A number, or what is typed on a phone: its order is the same everywhere. */
  public static String leftToRight(String number) {
    return LEFT_TO_RIGHT + number + END;
  }
}
