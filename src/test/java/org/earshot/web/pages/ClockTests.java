package org.earshot.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClockTests {

  private static final LocalDate DUE = LocalDate.of(2026, 6, 30);

  @Test
  void it_is_due_to_the_end_of_its_day_and_late_after_it() {
    assertThat(Clock.of(DUE, null, DUE).state()).isEqualTo(Clock.State.DUE);
    assertThat(Clock.of(DUE, null, DUE.plusDays(1)).state()).isEqualTo(Clock.State.LATE);
  }

  @Test
  void what_was_sent_is_sent_however_late() {
    assertThat(Clock.of(DUE, DUE.plusDays(9), DUE.plusDays(10)).state())
        .isEqualTo(Clock.State.SENT);
  }

  @Test
  void what_is_kept_is_not_expected_any_more_and_loses_no_day() {
    List<LocalDate> days = List.of(DUE.plusDays(5), DUE.plusDays(20));
    Clock late = Clock.of(DUE, null, DUE.plusDays(8)).expecting(days);
    assertThat(late.newest()).isEqualTo(DUE.plusDays(20));
    assertThat(late.between()).containsExactly(DUE.plusDays(5));

    Clock kept = Clock.of(DUE, DUE.plusDays(9), DUE.plusDays(10)).expecting(days);
    assertThat(kept.newest()).isNull();
    assertThat(kept.expected()).isEqualTo(days);
  }

  @Test
  void without_a_date_nothing_is_late() {
    assertThat(Clock.of(null, null, DUE).state()).isEqualTo(Clock.State.NOT_SET);
  }
}
