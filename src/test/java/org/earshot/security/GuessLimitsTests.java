package org.earshot.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Whoever guesses at an account from many places does not lock its officer out. */
class GuessLimitsTests {

  private Instant now = Instant.parse("2026-11-23T12:00:00Z");
  private final GuessLimits limits = new GuessLimits(() -> now);

  @Test
  void the_limit_of_an_account_spares_addresses_from_which_it_has_signed_in() {
    limits.succeeded("asha", "192.0.2.1");
    for (int i = 0; i < GuessLimits.AT_AN_ACCOUNT; i++) {
      limits.failed("asha", "198.51.100." + i);
    }

    assertThat(limits.waiting("asha", "192.0.2.1")).isFalse();
    assertThat(limits.waiting("asha", "192.0.2.2")).isTrue();
  }

  @Test
  void who_signs_in_to_one_account_has_guessed_at_the_others_all_the_same() {
    for (int i = 0; i < GuessLimits.FROM_AN_ADDRESS; i++) {
      limits.failed("officer" + i, "192.0.2.1");
      limits.succeeded("mallory", "192.0.2.1");
    }

    assertThat(limits.waiting("ben", "192.0.2.1")).isTrue();
    assertThat(limits.waiting("ben", "192.0.2.2")).isFalse();
  }

  @Test
  void slips_of_a_whole_office_lapse_before_they_add_up() {
    for (int i = 0; i < 10 * GuessLimits.FROM_AN_ADDRESS; i++) {
      limits.failed("officer" + i, "192.0.2.1");
      now = now.plus(Duration.ofMinutes(3));
    }

    assertThat(limits.waiting("ben", "192.0.2.1")).isFalse();
  }

  @Test
  void but_not_from_the_limits_of_their_own() {
    limits.succeeded("asha", "192.0.2.1");
    for (int i = 0; i < Throttle.FREE; i++) {
      limits.failed("asha", "192.0.2.1");
    }

    assertThat(limits.waiting("asha", "192.0.2.1")).isTrue();
  }
}
