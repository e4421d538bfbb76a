package org.earshot.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
  void without_a_date_nothing_is_late() {
    assertThat(Clock.of(null, null, DUE).state()).isEqualTo(Clock.State.NOT_SET);
  }
}
