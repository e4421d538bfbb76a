package org.earshot.inbox;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** When somebody is to have answered, in working time. */
@Component
class DueTimes {

  private final DueSettings settings;

  DueTimes(DueSettings settings) {
    this.settings = settings;
  }

  Instant of(Reason reason, Instant since) {
    ZonedDateTime start = working(since.atZone(settings.zone()));
    return switch (reason) {
      case CONCERN, AT_RISK -> hours(start, Duration.ofHours(settings.concern())).toInstant();
      case CALL -> days(start, settings.call()).toInstant();
      case QUESTION, COMPLAINT, SERVICE, VISIT -> days(start, settings.question()).toInstant();
      case STUCK, OUTSIDE, OTHER -> days(start, settings.other()).toInstant();
    };
  }

  /** When a case is due that is for an officer again: as before, if that was known. */
  Instant again(Case one, Instant now) {
    Instant before = one.dueAt();
    return before == null ? of(one.reason(), now) : before;
  }

  /** By the end of this day; empty where nobody works on it. */
  Optional<Instant> on(LocalDate day) {
    return worked(day)
        ? Optional.of(day.atTime(settings.until()).atZone(settings.zone()).toInstant())
        : Optional.empty();
  }

  /** This moment, or the first moment after it at which somebody works. */
  private ZonedDateTime working(ZonedDateTime at) {
    boolean over = !at.toLocalTime().isBefore(settings.until());
    if (over || !worked(at.toLocalDate())) {
      return morningAfter(at);
    }
    return at.toLocalTime().isBefore(settings.from()) ? at.with(settings.from()) : at;
  }

  private ZonedDateTime morningAfter(ZonedDateTime at) {
    LocalDate day = at.toLocalDate().plusDays(1);
    while (!worked(day)) {
      day = day.plusDays(1);
    }
    return day.atTime(settings.from()).atZone(settings.zone());
  }

  private ZonedDateTime hours(ZonedDateTime start, Duration hours) {
    ZonedDateTime at = start;
    Duration left = hours;
    Duration today = Duration.between(at, at.with(settings.until()));
    while (left.compareTo(today) > 0) {
      left = left.minus(today);
      at = morningAfter(at);
      today = Duration.between(at, at.with(settings.until()));
    }
    return at.plus(left);
  }

  /** By the end of that working day. */
  private ZonedDateTime days(ZonedDateTime start, int days) {
    ZonedDateTime at = start;
    for (int i = 0; i < days; i++) {
      at = morningAfter(at);
    }
    return at.with(settings.until());
  }

  private boolean worked(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !BankHolidays.is(day)
        && !settings.closed().contains(day);
  }
}
