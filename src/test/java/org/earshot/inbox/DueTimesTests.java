package org.earshot.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Officers answer in working time, by the clock on the wall. */
class DueTimesTests {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final DueTimes times =
      new DueTimes(
          new DueSettings(
              4,
              2,
              2,
              5,
              LocalTime.of(9, 0),
              LocalTime.of(17, 0),
              LONDON,
              Set.of(LocalDate.of(2027, 6, 2))));

  @ParameterizedTest
  @CsvSource({
    "CONCERN, 2027-01-11T10:00, 2027-01-11T14:00",
    "CONCERN, 2027-01-11T03:00, 2027-01-11T13:00",
    "CONCERN, 2027-01-11T15:30, 2027-01-12T11:30",
    "CONCERN, 2027-01-15T16:59:59, 2027-01-18T12:59:59",
    "CONCERN, 2027-01-16T12:00, 2027-01-18T13:00",
    "CALL, 2027-01-11T10:00, 2027-01-13T17:00",
    "CALL, 2027-03-25T18:00, 2027-04-01T17:00",
    "QUESTION, 2027-01-14T10:00, 2027-01-18T17:00",
    "OUTSIDE, 2027-12-23T10:00, 2028-01-04T17:00",
    "CONCERN, 2027-06-01T16:00, 2027-06-03T12:00"
  })
  void nights_weekends_and_holidays_do_not_count(
      Reason reason, LocalDateTime since, LocalDateTime due) {
    assertThat(times.of(reason, at(since))).isEqualTo(at(due));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03-31",
    "2025-04-20",
    "2026-04-05",
    "2027-03-28",
    "2030-04-21",
    "2038-04-25",
    "2049-04-18",
    "2076-04-19"
  })
  void easter_is_when_the_calendar_has_it(LocalDate easter) {
    assertThat(BankHolidays.easter(easter.getYear())).isEqualTo(easter);
  }

  @Test
  void a_holiday_on_a_weekend_is_kept_on_the_next_working_day() {
    assertThat(LocalDate.of(2027, 12, 24).datesUntil(LocalDate.of(2028, 1, 5)))
        .filteredOn(BankHolidays::is)
        .extracting(LocalDate::toString)
        .containsExactly("2027-12-27", "2027-12-28", "2028-01-03");
    assertThat(LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2027, 1, 1)))
        .filteredOn(BankHolidays::is)
        .extracting(LocalDate::toString)
        .containsExactly(
            "2026-01-01",
            "2026-04-03",
            "2026-04-06",
            "2026-05-04",
            "2026-05-25",
            "2026-08-31",
            "2026-12-25",
            "2026-12-28");
  }

  private static Instant at(LocalDateTime local) {
    return local.atZone(LONDON).toInstant();
  }
}
