package org.earshot.inbox;

import static java.time.temporal.TemporalAdjusters.firstInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Set;

/**
 * The bank holidays of England and Wales as the law has them every year. What is proclaimed for one
 * year only, and holidays elsewhere, stand in the settings.
 */
final class BankHolidays {

  private BankHolidays() {}

  static boolean is(LocalDate day) {
    int year = day.getYear();
    LocalDate easter = easter(year);
    return day.equals(insteadOfWeekend(LocalDate.of(year, Month.JANUARY, 1)))
        || day.equals(easter.minusDays(2))
        || day.equals(easter.plusDays(1))
        || day.equals(monday(LocalDate.of(year, Month.MAY, 1), true))
        || day.equals(monday(LocalDate.of(year, Month.MAY, 1), false))
        || day.equals(monday(LocalDate.of(year, Month.AUGUST, 1), false))
        || christmas(year).contains(day);
  }

  private static LocalDate monday(LocalDate month, boolean first) {
    return month.with(first ? firstInMonth(DayOfWeek.MONDAY) : lastInMonth(DayOfWeek.MONDAY));
  }

  private static LocalDate insteadOfWeekend(LocalDate day) {
    return switch (day.getDayOfWeek()) {
      case SATURDAY -> day.plusDays(2);
      case SUNDAY -> day.plusDays(1);
      default -> day;
    };
  }

  /** Two working days, whatever the weekend takes of the 25th and the 26th. */
  private static Set<LocalDate> christmas(int year) {
    LocalDate day = LocalDate.of(year, Month.DECEMBER, 25);
    return switch (day.getDayOfWeek()) {
      case FRIDAY -> Set.of(day, day.plusDays(3));
      case SATURDAY -> Set.of(day.plusDays(2), day.plusDays(3));
      case SUNDAY -> Set.of(day.plusDays(1), day.plusDays(2));
      default -> Set.of(day, day.plusDays(1));
    };
  }

  /** Easter Sunday of the Gregorian calendar, by the method that Gauss gave. */
  static LocalDate easter(int year) {
    int century = year / 100;
    int moon = (15 + century - century / 4 - (13 + 8 * century) / 25) % 30;
    int days = (19 * (year % 19) + moon) % 30;
    boolean late = days == 29 || (days == 28 && 11 * (moon + 1) % 30 < 19);
    int full = late ? days - 1 : days;
    LocalDate fullMoon = LocalDate.of(year, Month.MARCH, 21).plusDays(full);
    return fullMoon.plusDays(7 - fullMoon.getDayOfWeek().getValue() % 7);
  }
}
