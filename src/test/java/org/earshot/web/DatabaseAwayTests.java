package org.earshot.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.channels.testing.SignedPost;
import org.earshot.web.HttpCaller.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** While no connection to the database can be had, whoever asks is told so, and soon. */
@IntegrationTest
class DatabaseAwayTests {

  /** Twilio gives up after fifteen. */
  private static final Duration SOON = Duration.ofSeconds(14);

  @LocalServerPort private int port;
  @Autowired private HikariDataSource pool;
  private final List<Connection> held = new ArrayList<>();

  @AfterEach
  void back() throws SQLException {
    for (Connection connection : held) {
      connection.close();
    }
  }

  @Test
  void probes_say_that_it_is_not_ready() throws SQLException {
    assertThat(get("/actuator/health/readiness").status()).isEqualTo(200);
    away();
    assertThat(get("/actuator/health/readiness").status()).isEqualTo(503);
    assertThat(get("/actuator/health/liveness").status()).isEqualTo(200);
  }

  @Test
  void a_webhook_is_sent_back_before_twilio_gives_up() throws SQLException {
    away();
    SignedPost post = text();
    long before = System.nanoTime();
    Answer answer =
        HttpCaller.to(port)
            .with("Content-Type", "application/x-www-form-urlencoded")
            .with("X-Twilio-Signature", post.signature())
            .call("POST", "/channels/twilio/messages", post.body());

    assertThat(answer.status()).isEqualTo(503);
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(SOON);
  }

  @Test
  void so_is_whoever_asks_for_a_page() throws SQLException {
    away();
    long before = System.nanoTime();
    assertThat(get("/").status()).isGreaterThanOrEqualTo(500);
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(SOON);
  }

  private static SignedPost text() {
    return House.TWILIO.signed(
        House.PUBLIC_URL + "/channels/twilio/messages",
        House.TWILIO.text("+447700900390", House.SMS_FROM, "Hello"));
  }

  private Answer get(String path) {
    return HttpCaller.to(port).get(path);
  }

  /** Takes every connection that there is, as soon as whoever has it lets it go. */
  private void away() throws SQLException {
    while (held.size() < pool.getMaximumPoolSize()) {
      held.add(pool.getConnection());
    }
  }
}
