package org.earshot.reach;

import java.util.Locale;

/** The columns of a file of population figures, in the order of the template. */
enum FigureColumn {
  AREA(100, "Say which area it is"),
  QUESTION(60, "Say which question tells the group apart, such as ethnic_group"),
  ANSWERS(1000, "Say which answers make up the group, such as asian"),
  GROUP(200, "Say what the group is called"),
  PEOPLE(20, ""),
  OUT_OF(20, ""),
  SHARE(20, ""),
  POPULATION(200, ""),
  SOURCE(500, "Say where the figure is from"),
  YEAR(10, "Say of which year the figure is"),
  LICENCE(200, "");

  private final int longest;
  private final String missing;

  FigureColumn(int longest, String missing) {
    this.longest = longest;
    this.missing = missing;
  }

  int longest() {
    return longest;
  }

  /** What to do where it is empty; empty where it may be. */
  String missing() {
    return missing;
  }

  String heading() {
    return name().toLowerCase(Locale.ROOT);
  }
}
