package org.earshot.reach;

import java.util.Locale;

/** Percent in words, with one digit after the point. */
final class Percent {

  private Percent() {}

  static String of(double percent) {
    return String.format(Locale.UK, "%.1f", percent);
  }
}
