package org.earshot.web.exports;

import java.util.Locale;
import java.util.UUID;
import org.earshot.themes.Coded;

/** Whether a text has a theme, in files: in the officers' language, as themes are. */
enum ThemeFound {
  NO("No"),
  YES("Yes"),
  STRONG("Yes, strongly");

  private final String label;

  ThemeFound(String label) {
    this.label = label;
  }

  static ThemeFound of(boolean yes) {
    return yes ? YES : NO;
  }

  static ThemeFound of(Coded coded, UUID theme) {
    return coded.strong().contains(theme) ? STRONG : of(coded.themes().contains(theme));
  }

  String label() {
    return label;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What a statistics program has. */
  int number() {
    return ordinal();
  }
}
