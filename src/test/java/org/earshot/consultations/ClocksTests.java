package org.earshot.consultations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.earshot.consultations.Consultation.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClocksTests {

  @Test
  void feedback_is_due_after_a_month_and_the_outcome_after_twelve_weeks() {
    Clocks clocks =
        Clocks.of(consultation("{\"feedback_by\": null, \"outcome_by\": null}", null))
            .orElseThrow();
    assertThat(clocks.closes()).isEqualTo("2026-12-22");
    assertThat(clocks.feedbackDue()).isEqualTo("2027-01-22");
    assertThat(clocks.outcomeDue()).isEqualTo("2027-03-16");
  }

  @Test
  void unless_other_days_are_named() {
    Clocks clocks = Clocks.of(consultation("{\"outcome_by\": \"2027-02-02\"}", null)).orElseThrow();
    assertThat(clocks.outcomeDue()).isEqualTo("2027-02-02");
  }

  @Test
  void they_run_from_the_day_on_which_it_was_closed_by_hand() {
    Clocks clocks =
        Clocks.of(consultation("{\"feedback_by\": null}", "2026-12-01T10:00:00Z")).orElseThrow();
    assertThat(clocks.closes()).isEqualTo("2026-12-01");
    assertThat(clocks.feedbackDue()).isEqualTo("2027-01-01");
  }

  @Test
  void closing_at_the_end_of_the_day_is_closing_on_that_day() {
    Consultation closed = consultation("{}", "2026-12-23T00:00:00Z");
    assertThat(Clocks.of(closed)).map(Clocks::closes).contains(LocalDate.parse("2026-12-22"));
  }

  @Test
  void a_promise_is_late_from_the_day_after() {
    Clocks clocks = Clocks.of(consultation("{}", null)).orElseThrow();
    assertThat(clocks.outcomeLate(Instant.parse("2027-03-01T23:59:00Z"))).isFalse();
    assertThat(clocks.outcomeLate(Instant.parse("2027-03-02T00:00:00Z"))).isTrue();
  }

  @Test
  void days_are_londons_in_summer_too() {
    SetUp summer = SetUps.soundBut("{\"opens_on\": \"2026-06-01\", \"closes_on\": \"2026-06-30\"}");
    assertThat(Clocks.opensAt(summer)).contains(Instant.parse("2026-05-31T23:00:00Z"));
    assertThat(Clocks.closesAt(summer)).contains(Instant.parse("2026-06-30T23:00:00Z"));
  }

  private static Consultation consultation(String json, @Nullable String closedAt) {
    return new Consultation(
        "short-breaks",
        SetUps.soundBut(json),
        State.OPEN,
        null,
        List.of(),
        null,
        closedAt == null ? null : Instant.parse(closedAt));
  }
}
