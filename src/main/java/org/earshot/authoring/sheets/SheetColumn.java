package org.earshot.authoring.sheets;

import java.util.Locale;

/** The columns of a translator's spreadsheet, in their order. */
public enum SheetColumn {
  WHAT("What it is", 24),
  OWN("", 48),
  WORDS("", 48),
  NOTE("Note", 30),
  STATE("State", 12),
  MOST("Characters at most", 12),
  MEND("What to mend", 48),
  PATH("Do not change", 30),
  MADE_FROM("Do not change", 16);

  private final String heading;
  private final int width;

  SheetColumn(String heading, int width) {
    this.heading = heading;
    this.width = width;
  }

  /** What stands in the first, hidden row, by which the column is found again. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The letter above it in a spreadsheet. */
  public String letter() {
    return String.valueOf((char) ('A' + ordinal()));
  }

  String heading() {
    return heading;
  }

  int width() {
    return width;
  }

  /** Whether translators may write in it. */
  boolean open() {
    return this == WORDS || this == NOTE;
  }
}
