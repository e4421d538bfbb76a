package org.earshot.web.annual;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;

/**
 * From April to March, by London time.
 *
 * @param year in which its April is
 */
public record FinancialYear(int year) implements Comparable<FinancialYear> {

  static final ZoneId LONDON = ZoneId.of("Europe/London");

  static FinancialYear of(Instant at) {
    LocalDate day = LocalDate.ofInstant(at, LONDON);
    boolean before = day.isBefore(LocalDate.of(day.getYear(), Month.APRIL, 1));
    return new FinancialYear(before ? day.getYear() - 1 : day.getYear());
  }

  /** Such as "2026/27". */
  public String label() {
    int next = (year + 1) % 100;
    return year + "/" + (next < 10 ? "0" : "") + next;
  }

  /** Such as "April 2026 to March 2027". */
  public String words() {
    return "April " + year + " to March " + (year + 1);
  }

  @Override
  public int compareTo(FinancialYear other) {
    return Integer.compare(year, other.year);
  }
}
