package org.earshot.web.annual;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PromiseTests {

  private static final LocalDate DUE = LocalDate.of(2026, 11, 30);

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
            List.of(Promise.IN_TIME, Promise.LATE, Promise.OVERDUE, Promise.WAITING, Promise.NONE));
    assertThat(kept).isEqualTo(new Annual.Kept(1, 1, 1, 1));
    assertThat(kept.due()).isEqualTo(3);
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
