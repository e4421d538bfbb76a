package org.earshot.consultations;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.earshot.consultations.Consultation.State;
import org.earshot.security.Objections;
import org.earshot.security.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** It closes on 22 December 2026; the report was promised by 22 January, the outcome by 1 March. */
class PromisedDatesTests {

  private static final Instant CLOSED = Instant.parse("2026-12-22T23:59:59Z");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"outcome_by\": \"2027-03-02\"}",
        "{\"outcome_by\": null}",
        "{\"feedback_by\": \"2027-02-01\"}"
      })
  void once_it_has_closed_no_day_becomes_a_later_one(String change) {
    assertThatThrownBy(() -> check(State.CLOSED, CLOSED, change))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("cannot become a later one");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"outcome_by\": \"2027-02-20\"}",
        "{\"feedback_by\": \"2027-01-02\"}",
        "{\"closes_on\": \"2026-12-01\"}",
        "{\"opens_on\": \"2026-10-01\", \"closes_on\": \"2026-11-01\", \"feedback_by\":"
            + " \"2026-11-20\"}"
      })
  void but_any_may_become_an_earlier_one_also_one_that_is_past(String change) {
    assertThatCode(() -> check(State.CLOSED, CLOSED, change)).doesNotThrowAnyException();
  }

  @Test
  void what_else_is_in_the_record_can_be_put_right() {
    assertThatCode(() -> check(State.CLOSED, CLOSED, "{\"purpose\": \"To hear\"}"))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"outcome_by\": \"2027-02-01\"}",
        "{\"closes_on\": \"2027-01-10\", \"feedback_by\": null, \"outcome_by\": null}",
        "{\"outcome_by\": null}"
      })
  void while_it_is_open_days_move_to_earlier_ones(String change) {
    assertThatCode(() -> check(State.OPEN, null, change)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"outcome_by\": \"2027-03-16\"}",
        "{\"outcome_by\": \"2030-01-01\"}",
        "{\"feedback_by\": \"2027-01-23\"}"
      })
  void and_to_no_later_one_in_the_record(String change) {
    assertThatThrownBy(() -> check(State.OPEN, null, change))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("Move a promised day");
  }

  @Test
  void it_does_not_close_after_the_day_on_which_people_hear_from_us() {
    String change = "{\"closes_on\": \"2027-06-30\", \"feedback_by\": null, \"outcome_by\": null}";
    assertThatThrownBy(() -> check(State.OPEN, null, change))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("It would close after");
  }

  private static void check(State state, @Nullable Instant closedAt, String change) {
    Consultation known =
        new Consultation("t", SetUps.sound(), state, "v1", List.of(), null, closedAt);
    Objections wrongs = new Objections();
    PromisedDates.check(known, SetUps.soundBut(change), wrongs);
    wrongs.refuse();
  }
}
