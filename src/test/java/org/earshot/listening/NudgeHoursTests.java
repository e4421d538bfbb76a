package org.earshot.listening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NudgeHoursTests {

  private final NudgeHours hours =
      new NudgeHours(
          new NudgeSettings(
              Duration.ofDays(1),
              LocalTime.of(8, 0),
              LocalTime.of(20, 0),
              ZoneId.of("Europe/London")));

  @Test
  void the_night_ends_at_eight_by_the_clock_on_the_wall() {
    assertThat(until("2026-07-01T20:30:00Z")).contains(Instant.parse("2026-07-02T07:00:00Z"));
    assertThat(until("2026-12-01T20:30:00Z")).contains(Instant.parse("2026-12-02T08:00:00Z"));
    assertThat(until("2026-12-01T03:00:00Z")).contains(Instant.parse("2026-12-01T08:00:00Z"));
  }

  @Test
  void by_day_there_is_nothing_to_wait_for() {
    assertThat(until("2026-07-01T07:00:00Z")).isEmpty();
    assertThat(until("2026-12-01T19:59:00Z")).isEmpty();
  }

  private Optional<Instant> until(String at) {
    return hours.until(Instant.parse(at));
  }
}
