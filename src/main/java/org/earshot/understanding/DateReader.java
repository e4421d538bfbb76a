package org.earshot.understanding;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.earshot.flow.Meaning;
import org.earshot.flow.Value;
import org.jspecify.annotations.Nullable;

/**
 * One day, as people in the UK write it: day before month. What could be two days is asked about.
 */
final class DateReader implements Reader {

  static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final InstantSource clock;

  DateReader(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public Reading read(Attempt attempt) {
    Reading refusal = Refusals.in(attempt);
    if (refusal != null) {
      return refusal;
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
    DayWords words = DayWords.in(attempt.utterance().tokens(), attempt.vocabularies());
    List<Days.Day> days = Days.in(words, today, attempt.words().asksOfThePast());
    boolean explained = !words.hasUnexplained();
    if (days.size() != 1 || words.hasAlternatives()) {
      return new Reading(new Meaning.NotUnderstood(), explained);
    }
    return new Reading(meaning(attempt, words, days.get(0)), explained);
  }

  private static Meaning meaning(Attempt attempt, DayWords words, Days.Day day) {
    Value value = new Value.Day(day.date());
    Token hour = words.timeOfDay();
    return day.certain() && !words.hasUnexplained()
        ? new Meaning.Understood(
            value, hour == null ? null : attempt.utterance().text().substring(hour.start()).strip())
        : new Meaning.Unsure(value);
  }

  /** A day that exists; null where it does not (31 February). */
  static @Nullable LocalDate day(int year, int month, int day) {
    boolean possible = month >= 1 && month <= 12 && day >= 1 && day <= 31;
    if (!possible) {
      return null;
    }
    LocalDate first = Objects.requireNonNull(LocalDate.of(year, month, 1));
    return day <= first.lengthOfMonth() ? first.withDayOfMonth(day) : null;
  }
}
