package org.earshot.web.live;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.earshot.responses.Turnout.Hour;
import org.earshot.web.forms.Days;

/**
 * When people answered, by London time: hours while all of it is one day, days after that.
 *
 * @param bars the newest last
 */
record OverTime(boolean hourly, List<Bar> bars) {

  /** More days than these make no picture: what was before them is one bar. */
  private static final int MOST_DAYS = 28;

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

  /**
   * @param percent of the longest bar
   */
  record Bar(String label, long started, long completed, long percent) {}

  /**
   * @param until the last moment to show: now, or when it closed
   */
  static OverTime of(List<Hour> hours, Instant until) {
    if (hours.isEmpty()) {
      return new OverTime(false, List.of());
    }
    LocalDateTime first = local(hours.getFirst().from());
    LocalDateTime last = local(later(until, hours.getLast().from()));
    boolean hourly = first.toLocalDate().equals(last.toLocalDate());
    return new OverTime(hourly, scaled(hourly ? hours(hours, first, last) : days(hours, last)));
  }

  private static List<Bar> hours(List<Hour> hours, LocalDateTime first, LocalDateTime last) {
    List<Bar> bars = new ArrayList<>();
    for (LocalDateTime at = first; !at.isAfter(last); at = at.plusHours(1)) {
      LocalDateTime here = at;
      bars.add(
          bar(
              TIME.format(at),
              hours.stream().filter(one -> local(one.from()).equals(here)).toList()));
    }
    return bars;
  }

  private static List<Bar> days(List<Hour> hours, LocalDateTime until) {
    LocalDate first = day(hours.getFirst());
    LocalDate last = until.toLocalDate();
    List<Bar> bars = new ArrayList<>();
    if (ChronoUnit.DAYS.between(first, last) >= MOST_DAYS) {
      first = last.minusDays(MOST_DAYS - 1);
      LocalDate shown = first;
      bars.add(
          bar(
              "Before " + DAY.format(first),
              hours.stream().filter(one -> day(one).isBefore(shown)).toList()));
    }
    for (LocalDate at = first; !at.isAfter(last); at = at.plusDays(1)) {
      LocalDate here = at;
      bars.add(bar(DAY.format(at), hours.stream().filter(one -> day(one).equals(here)).toList()));
    }
    return bars;
  }

  private static Bar bar(String label, List<Hour> hours) {
    return new Bar(
        label,
        hours.stream().mapToLong(Hour::started).sum(),
        hours.stream().mapToLong(Hour::completed).sum(),
        0);
  }

  private static List<Bar> scaled(List<Bar> bars) {
    long most = bars.stream().mapToLong(Bar::started).max().orElse(0);
    return bars.stream()
        .map(
            bar ->
                new Bar(
                    bar.label(),
                    bar.started(),
                    bar.completed(),
                    Share.percent(bar.started(), most)))
        .toList();
  }

  private static LocalDate day(Hour hour) {
    return local(hour.from()).toLocalDate();
  }

  private static LocalDateTime local(Instant instant) {
    return LocalDateTime.ofInstant(instant, Days.LONDON).truncatedTo(ChronoUnit.HOURS);
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
