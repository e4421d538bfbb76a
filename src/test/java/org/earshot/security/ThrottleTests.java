package org.earshot.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ThrottleTests {

  private Instant now = Instant.parse("2026-11-22T12:00:00Z");
  private final Throttle throttle = new Throttle(() -> now);

  @Test
  void five_failures_in_a_row_make_an_account_wait() {
    fail(4);
    assertThat(throttle.waiting("asha")).isFalse();
    fail(1);
    assertThat(throttle.waiting("asha")).isTrue();
    now = now.plusSeconds(30);
    assertThat(throttle.waiting("asha")).isFalse();
  }

  @Test
  void each_further_failure_doubles_the_wait_up_to_a_quarter_of_an_hour() {
    assertThat(throttle.wait(5)).isEqualTo(Duration.ofSeconds(30));
    assertThat(throttle.wait(6)).isEqualTo(Duration.ofSeconds(60));
    assertThat(throttle.wait(100)).isEqualTo(Duration.ofMinutes(15));
  }

  @Test
  void a_success_forgives_the_failures_before_it() {
    fail(4);
    throttle.succeeded("asha");
    fail(4);
    assertThat(throttle.waiting("asha")).isFalse();
  }

  @Test
  void failures_lapse_one_by_one() {
    fail(4);
    now = now.plus(Throttle.LAPSE.dividedBy(5));
    fail(1);
    assertThat(throttle.waiting("asha")).as("four count").isFalse();
    fail(1);
    assertThat(throttle.waiting("asha")).isTrue();
  }

  @Test
  void other_accounts_do_not_wait() {
    fail(9);
    assertThat(throttle.waiting("ben")).isFalse();
  }

  private void fail(int times) {
    for (int i = 0; i < times; i++) {
      throttle.failed("asha");
    }
  }
}
