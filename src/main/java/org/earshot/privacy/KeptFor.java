package org.earshot.privacy;

import java.time.Period;

/**
 * What a store keeps and for how long, in English for whoever writes a data protection assessment.
 *
 * @param what it keeps ("Voice notes and pictures")
 * @param time for how long ("for 30 days after an officer was done with them")
 */
public record KeptFor(String what, String time) {

  private static final int MONTHS = 12;

  /** "90 days", "2 years", "1 year and 6 months". */
  public static String words(Period period) {
    int years = period.getYears() + period.getMonths() / MONTHS;
    StringBuilder words = new StringBuilder();
    add(words, years, "year");
    add(words, period.getMonths() % MONTHS, "month");
    add(words, period.getDays(), "day");
    return words.isEmpty() ? "no time" : words.toString();
  }

  private static void add(StringBuilder words, int number, String unit) {
    if (number != 0) {
      words.append(words.isEmpty() ? "" : " and ");
      words.append(number).append(' ').append(unit).append(number == 1 ? "" : "s");
    }
  }
}
