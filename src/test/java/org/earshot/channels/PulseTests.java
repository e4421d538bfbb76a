package org.earshot.channels;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import javax.sql.DataSource;
import org.earshot.TestDatabase;
import org.earshot.channels.Pulse.Way;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("tables")
class PulseTests {

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  private final DataSource database = TestDatabase.fresh();
  private final Pulse pulse = PulseFixture.pulse(database);

  @Test
  void it_is_known_to_a_minute_when_a_channel_was_last_at_work() {
    assertThat(pulse.last("sms", Way.IN)).isEmpty();

    pulse.beat("sms", Way.IN, NOON);
    pulse.beat("sms", Way.IN, NOON.plusSeconds(59));
    assertThat(pulse.last("sms", Way.IN)).contains(NOON);
    assertThat(pulse.last("sms", Way.OUT)).isEmpty();
    assertThat(pulse.last("whatsapp", Way.IN)).isEmpty();

    pulse.beat("sms", Way.IN, NOON.plusSeconds(60));
    assertThat(pulse.last("sms", Way.IN)).contains(NOON.plusSeconds(60));
  }

  @Test
  void a_copy_that_is_behind_moves_nothing_back() {
    pulse.beat("sms", Way.OUT, NOON.plusSeconds(300));
    PulseFixture.pulse(database).beat("sms", Way.OUT, NOON);
    assertThat(pulse.last("sms", Way.OUT)).contains(NOON.plusSeconds(300));
  }
}
