package org.earshot.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.earshot.outcomes.Owed.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwedTests {

  private static final LocalDate CLOSED = LocalDate.of(2027, 3, 31);

  @ParameterizedTest
  @CsvSource({
    "55, ",
    "56, FIRST",
    "69, FIRST",
    "70, SECOND",
    "76, SECOND",
    "77, LAST",
    "84, LAST",
    "85, LATE"
  })
  void an_outcome_in_twelve_weeks_is_reminded_of_after_eight_ten_and_eleven(int days, Step step) {
    Owed owed = owed(Promise.OUTCOME, CLOSED.plusWeeks(12));
    assertThat(owed.step(CLOSED.plusDays(days)).orElse(null)).isEqualTo(step);
  }

  @ParameterizedTest
  @CsvSource({"19, ", "20, FIRST", "25, SECOND", "27, LAST", "30, LAST", "31, LATE"})
  void a_report_in_a_month_in_the_same_proportion(int days, Step step) {
    Owed owed = owed(Promise.REPORT, CLOSED.plusMonths(1));
    assertThat(owed.step(CLOSED.plusDays(days)).orElse(null)).isEqualTo(step);
  }

  @Test
  void a_review_shortly_before_and_when_it_is_late() {
    Owed owed = owed(Promise.REVIEW, CLOSED.plusMonths(6));
    assertThat(owed.step(CLOSED.plusMonths(5))).isEmpty();
    assertThat(owed.step(CLOSED.plusMonths(6))).contains(Step.LAST);
    assertThat(owed.step(CLOSED.plusMonths(6).plusDays(1))).contains(Step.LATE);
  }

  @Test
  void what_is_due_at_once_is_reminded_of_at_once() {
    assertThat(owed(Promise.REPORT, CLOSED).step(CLOSED)).contains(Step.LAST);
  }

  @Test
  void once_people_were_told_another_day_the_time_runs_towards_that() {
    LocalDate due = CLOSED.plusWeeks(12);
    Owed owed = new Owed(Promise.OUTCOME, CLOSED, due, List.of(due.plusDays(24)), false, false);

    assertThat(owed.by()).isEqualTo(due.plusDays(24));
    assertThat(owed.due()).isEqualTo(due);
    assertThat(owed.step(due.plusDays(15))).isEmpty();
    assertThat(owed.step(due.plusDays(16))).contains(Step.FIRST);
    assertThat(owed.step(due.plusDays(25))).contains(Step.LATE);
    assertThat(owed.late(due.plusDays(1))).isTrue();
  }

  private static Owed owed(Promise promise, LocalDate due) {
    return new Owed(promise, CLOSED, due, List.of(), false, false);
  }
}
