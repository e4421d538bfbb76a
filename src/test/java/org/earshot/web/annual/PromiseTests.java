package org.earshot.web.annual;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.earshot.consultations.MovedDays.Moved;
import org.earshot.consultations.MovedDays.Owed;
import org.junit.jupiter.api.Test;

class PromiseTests {

  private static final LocalDate DUE = LocalDate.of(2026, 11, 30);
  private static final LocalDate LATER = DUE.plusDays(35);

  @Test
  void a_promise_is_kept_in_time_on_its_very_day_and_overdue_only_after_it() {
    assertThat(Promise.of(DUE, DUE, DUE.plusDays(9))).isEqualTo(Promise.IN_TIME);
    assertThat(Promise.of(DUE, DUE.plusDays(1), DUE.plusDays(9))).isEqualTo(Promise.LATE);
    assertThat(Promise.of(DUE, null, DUE)).isEqualTo(Promise.WAITING);
    assertThat(Promise.of(DUE, null, DUE.plusDays(1))).isEqualTo(Promise.OVERDUE);
    assertThat(Promise.of(null, null, DUE)).isEqualTo(Promise.NONE);
  }

  @Test
  void only_what_was_due_counts_as_due() {
    Annual.Kept kept =
        Promise.count(
            Stream.of(Promise.IN_TIME, Promise.LATE, Promise.OVERDUE, Promise.WAITING, Promise.NONE)
                .map(one -> new PromisedBy(one, List.of()))
                .toList());
    assertThat(kept).isEqualTo(new Annual.Kept(1, 1, 1, 1, 0));
    assertThat(kept.due()).isEqualTo(3);
  }

  @Test
  void what_is_kept_by_a_day_that_was_moved_is_measured_by_the_first_one() {
    List<Moved> moved = List.of(moved(DUE, DUE.plusDays(14)), moved(DUE.plusDays(14), LATER));

    PromisedBy late = PromisedBy.of(LATER, moved, DUE.plusDays(10), LATER);
    assertThat(late.promise()).isEqualTo(Promise.LATE);
    assertThat(late.words()).isEqualTo("Late (day moved from 30 November 2026 to 4 January 2027)");
    PromisedBy early = PromisedBy.of(LATER, moved, DUE, LATER);
    assertThat(early.promise()).isEqualTo(Promise.IN_TIME);
    PromisedBy waits = PromisedBy.of(LATER, moved, null, DUE.plusDays(1));
    assertThat(waits.promise()).as("its first day is over").isEqualTo(Promise.OVERDUE);
    PromisedBy open = PromisedBy.of(null, moved, null, DUE);
    assertThat(open.words()).isEmpty();

    Annual.Kept kept = Promise.count(List.of(late, early, open));
    assertThat(kept).isEqualTo(new Annual.Kept(1, 1, 0, 0, 2));
    assertThat(kept.anyMoved()).isTrue();
  }

  private static Moved moved(LocalDate before, LocalDate after) {
    return new Moved(1, Owed.REPORT, before, after, "Put off.", "Asha", Instant.EPOCH);
  }

  @Test
  void no_share_is_told_of_fewer_than_ten() {
    assertThat(Exercise.share(9, 9)).isNull();
    assertThat(Exercise.share(8, 10)).isEqualTo(80);
    assertThat(Exercise.share(0, 0)).isNull();
  }

  @Test
  void a_financial_year_begins_on_the_first_of_april_in_london() {
    assertThat(FinancialYear.of(Instant.parse("2027-03-31T22:59:59Z")))
        .isEqualTo(new FinancialYear(2026));
    assertThat(FinancialYear.of(Instant.parse("2027-03-31T23:00:00Z")))
        .isEqualTo(new FinancialYear(2027));
    assertThat(new FinancialYear(2026).label()).isEqualTo("2026/27");
    assertThat(new FinancialYear(2099).label()).isEqualTo("2099/00");
    assertThat(new FinancialYear(2026).words()).isEqualTo("April 2026 to March 2027");
  }
}
