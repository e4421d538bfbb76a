package org.earshot.understanding;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.earshot.understanding.DayWords.Word;
import org.jspecify.annotations.Nullable;

/**
 * A time ahead, for LATER: "tomorrow", "in 2 hours", "monday 6pm". Never outside 8 in the morning
 * to 8 in the evening in the UK, the hours in which public services may text people.
 */
final class Times {

  private static final LocalTime EARLIEST = LocalTime.of(8, 0);
  private static final LocalTime LATEST = LocalTime.of(20, 0);
  private static final LocalTime USUAL = LocalTime.of(10, 0);
  private static final Duration FURTHEST = Duration.ofDays(92);
  private static final int NOON_HOUR = 12;

  private final List<Word> words;
  private final ZonedDateTime now;
  private @Nullable LocalDate day;
  private @Nullable LocalTime time;
  private @Nullable Duration wait;

  private Times(List<Word> words, Instant now) {
    this.words = words;
    this.now = now.atZone(DateReader.LONDON);
  }

  static Optional<Instant> in(List<Token> tokens, List<Vocabulary> vocabularies, Instant now) {
    DayWords found = DayWords.in(tokens, vocabularies);
    return new Times(found.all(), now).instant();
  }

  /** The day that is named, be it without a time. */
  static Optional<LocalDate> day(List<Token> tokens, List<Vocabulary> vocabularies, Instant now) {
    Times times = new Times(DayWords.in(tokens, vocabularies).all(), now);
    times.takeAll();
    return Optional.ofNullable(times.day)
        .filter(day -> !day.isAfter(times.now.toLocalDate().plusDays(FURTHEST.toDays())));
  }

  private void takeAll() {
    for (int i = 0; i < words.size(); i++) {
      take(i);
    }
  }

  private Optional<Instant> instant() {
    takeAll();
    ZonedDateTime at = unclamped();
    if (at == null) {
      return Optional.empty();
    }
    Instant clamped = clamped(at).toInstant();
    Instant limit = now.toInstant().plus(FURTHEST);
    boolean ahead = clamped.isAfter(now.toInstant()) && !clamped.isAfter(limit);
    return ahead ? Optional.of(clamped) : Optional.empty();
  }

  private @Nullable ZonedDateTime unclamped() {
    Duration waiting = wait;
    LocalDate on = day;
    LocalTime at = time;
    if (waiting != null && on == null) {
      return at == null || waiting.toDays() == 0 ? now.plus(waiting) : now.plus(waiting).with(at);
    }
    if (on == null && at == null) {
      return null;
    }
    ZonedDateTime when =
        now.with(on == null ? now.toLocalDate() : on).with(at == null ? USUAL : at);
    boolean past = !when.isAfter(now);
    if (past && on != null && at == null) {
      return now.plusHours(2);
    }
    return past && on == null ? when.plusDays(1) : when;
  }

  private ZonedDateTime clamped(ZonedDateTime at) {
    ZonedDateTime minute = at.withSecond(0).withNano(0);
    LocalTime clock = minute.toLocalTime();
    if (clock.isBefore(EARLIEST)) {
      return minute.with(EARLIEST);
    }
    if (!clock.isAfter(LATEST)) {
      return minute;
    }
    ZonedDateTime evening = minute.with(LATEST);
    boolean named = wait == null && evening.isAfter(now);
    return named ? evening : minute.plusDays(1).with(EARLIEST);
  }

  private void take(int i) {
    Word word = words.get(i);
    if (word.isNumber()) {
      number(i);
    } else if (word.unit() != null && !isWeekday(i)) {
      oneUnit(i);
    } else {
      partOfDay(word);
      dayNamed(word);
    }
  }

  /** Romanian "luni" is Monday, but for "2 luni", which are months. */
  private boolean isWeekday(int i) {
    Word before = at(i - 1);
    return words.get(i).meaning(Sense.WEEKDAYS) > 0 && (before == null || !before.isNumber());
  }

  private void dayNamed(Word word) {
    LocalDate today = now.toLocalDate();
    if (word.has(Sense.TODAY) || word.has(Sense.TONIGHT)) {
      day = today;
    } else if (word.has(Sense.DAY_AFTER_TOMORROW)) {
      day = today.plusDays(2);
    } else if (word.has(Sense.TOMORROW) || word.has(Sense.YESTERDAY_OR_TOMORROW)) {
      day = today.plusDays(1);
    } else if (word.has(Sense.WEEKEND)) {
      day = today.with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
    } else if (word.meaning(Sense.WEEKDAYS) > 0) {
      day = today.with(TemporalAdjusters.next(DayOfWeek.of(word.meaning(Sense.WEEKDAYS))));
    }
  }

  private void partOfDay(Word word) {
    LocalTime part =
        word.has(Sense.TONIGHT)
            ? LocalTime.of(19, 0)
            : word.has(Sense.EVENING)
                ? LocalTime.of(18, 0)
                : word.has(Sense.AFTERNOON)
                    ? LocalTime.of(14, 0)
                    : word.has(Sense.NOON)
                        ? LocalTime.NOON
                        : word.has(Sense.MORNING) ? LocalTime.of(9, 0) : null;
    if (part == null) {
      return;
    }
    LocalTime named = time;
    boolean halfDay = named != null && part.getHour() >= NOON_HOUR && named.getHour() < NOON_HOUR;
    if (named == null) {
      time = part;
    } else if (halfDay && !word.has(Sense.MORNING)) {
      time = named.plusHours(NOON_HOUR);
    }
  }

  private void number(int i) {
    int value = value(i);
    Word next = at(i + 1);
    Word before = at(i - 1);
    boolean minutes = next != null && next.isSign() && ":.h".contains(next.token().text());
    boolean afterColon = before != null && before.isSign() && ":.".contains(before.token().text());
    if (afterColon && i >= 2 && words.get(i - 2).isNumber()) {
      return;
    }
    if (minutes && at(i + 2) != null && words.get(i + 2).isNumber()) {
      clock(value, value(i + 2), at(i + 3));
    } else if (next != null && (next.has(Sense.AM) || next.has(Sense.PM))) {
      clock(value, 0, next);
    } else if (next != null && next.unit() != null) {
      distance(value, next, before);
    } else if (isHour(before) || isHour(next)) {
      clock(value, 0, next);
    } else if (day != null && value > 0 && value < 24) {
      clock(value, 0, next);
    } else {
      month(i, value);
    }
  }

  private static boolean isHour(@Nullable Word word) {
    return word != null && word.has(Sense.AT);
  }

  private void clock(int hour, int minute, @Nullable Word half) {
    int at = hour;
    if (half != null && half.has(Sense.PM) && at < NOON_HOUR) {
      at += NOON_HOUR;
    } else if (half != null && half.has(Sense.AM)) {
      at = hour % NOON_HOUR;
    } else if (at < EARLIEST.getHour() && at > 0) {
      at += NOON_HOUR;
    }
    if (at < 24 && minute < 60) {
      time = LocalTime.of(at, minute);
    }
  }

  /** "2 hours"; "18h" is a time of day. */
  private void distance(int value, Word unit, @Nullable Word before) {
    String name = String.valueOf(unit.unit());
    boolean clockHour =
        name.equals("hour") && unit.token().glued() && (value > NOON_HOUR || isHour(before));
    if (clockHour) {
      clock(value, 0, null);
    } else {
      wait(name, value);
    }
  }

  /** "An hour", "next week". */
  private void oneUnit(int i) {
    Word before = at(i - 1);
    boolean counted = before != null && before.isNumber();
    String unit = words.get(i).unit();
    if (!counted && unit != null && wait == null) {
      wait(unit, 1);
      boolean days = !unit.equals("hour") && !unit.equals("minute");
      time = days && time == null ? USUAL : time;
    }
  }

  private void wait(String unit, int count) {
    int some = Math.min(count, 1000);
    Duration duration =
        switch (unit) {
          case "minute" -> Duration.ofMinutes(some);
          case "hour" -> Duration.ofHours(some);
          case "day" -> Duration.ofDays(some);
          case "week" -> Duration.ofDays(7L * some);
          case "month" -> Duration.ofDays(30L * some);
          default -> null;
        };
    if (duration != null) {
      wait = duration;
    }
  }

  /** "3 April". */
  private void month(int i, int value) {
    Word next = at(i + 1);
    int month = next == null ? -1 : next.meaning(Sense.MONTHS);
    LocalDate date = month < 1 ? null : DateReader.day(now.getYear(), month, value);
    if (date != null) {
      day = date.isBefore(now.toLocalDate()) ? date.plusYears(1) : date;
    }
  }

  private @Nullable Word at(int i) {
    return i >= 0 && i < words.size() ? words.get(i) : null;
  }

  private int value(int i) {
    Integer number = words.get(i).number();
    return number == null ? 0 : number;
  }
}
