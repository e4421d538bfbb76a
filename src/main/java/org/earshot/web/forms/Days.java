package org.earshot.web.forms;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How pages write days and times: "22 November 2026" and "22 November 2026 at 2:31pm", by the clock
 * on the wall in London.
 */
public final class Days {

  public static final ZoneId LONDON = ZoneId.of("Europe/London");

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMMM uuuu 'at' h:mm", Locale.UK);

  private Days() {}

  /** The day that it is then, in London. */
  public static LocalDate on(Instant instant) {
    return LocalDate.ofInstant(instant, LONDON);
  }

  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  public static String day(Instant instant) {
    return day(on(instant));
  }

  public static String month(YearMonth month) {
    return MONTH.format(month);
  }

  public static String time(Instant instant) {
    var there = instant.atZone(LONDON);
    return TIME.format(there) + (there.getHour() < 12 ? "am" : "pm");
  }

  /**
   * A day out of a file, which has it as 2026-11-22; as it stands there where it is no such day.
   */
  public static @Nullable String written(@Nullable String day) {
    try {
      return day == null ? null : day(LocalDate.parse(day.strip()));
    } catch (DateTimeException noDay) {
      return day;
    }
  }
}
