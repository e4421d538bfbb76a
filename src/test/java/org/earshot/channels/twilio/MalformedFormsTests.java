package org.earshot.channels.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import org.earshot.IntegrationTest;
import org.earshot.web.HttpCaller;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What anybody may throw at the door, on the real server, whose reader of forms is strict. */
@IntegrationTest
class MalformedFormsTests {

  @LocalServerPort private int port;
  @Autowired private MeterRegistry meters;

  @ParameterizedTest
  @ValueSource(strings = {TwilioDoor.MESSAGES, TwilioDoor.STATUS})
  void a_form_that_cannot_be_read_is_refused_and_counted(String path) {
    double before = refused();
    assertThat(post(path, "Body=%zz&MessageSid=SM1")).isEqualTo(400);
    assertThat(post(path, "Body=" + "a".repeat(3_000_000))).isEqualTo(400);
    assertThat(refused() - before).isEqualTo(2);
  }

  private int post(String path, String form) {
    return HttpCaller.to(port)
        .with("Content-Type", "application/x-www-form-urlencoded")
        .call("POST", path, form)
        .status();
  }

  private double refused() {
    return meters
        .counter("earshot.webhook.rejected", "channel", "twilio", "reason", "unreadable")
        .count();
  }
}
