package org.earshot.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.Period;
import org.earshot.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two copies by mistake are told in the log. */
@Tag("tables")
@ExtendWith(OutputCaptureExtension.class)
class CopiesTests {

  private static final String TOLD = "2 copies of Earshot run on this database";

  private Instant now = Instant.parse("2026-11-23T12:00:00Z");
  private final JdbcClient jdbc = JdbcClient.create(TestDatabase.fresh());

  @Test
  void a_second_copy_is_told_once_where_one_is_set(CapturedOutput log) {
    Copies one = copy(1);
    Copies other = copy(1);
    one.beat();
    assertThat(log.getOut()).doesNotContain(TOLD);

    for (int i = 0; i < 3; i++) {
      halfAMinute();
      other.beat();
      halfAMinute();
      one.beat();
    }

    // Each of the two says so, once.
    assertThat(log.getOut().split(TOLD, -1)).hasSize(3);
    assertThat(log.getOut()).contains("WARN", "earshot.outbox.copies=2");
  }

  @Test
  void two_where_two_are_set_are_as_they_should_be(CapturedOutput log) {
    Copies one = copy(2);
    Copies other = copy(2);
    for (int i = 0; i < 3; i++) {
      one.beat();
      halfAMinute();
      other.beat();
      halfAMinute();
    }
    assertThat(log.getOut()).doesNotContain(TOLD);
  }

  @Test
  void one_that_was_killed_or_has_ended_does_not_count(CapturedOutput log) {
    Copies killed = copy(1);
    killed.beat();
    Copies ended = copy(1);
    ended.beat();
    ended.destroy();
    Copies next = copy(1);
    next.beat();
    halfAMinute();
    next.beat();
    assertThat(log.getOut()).doesNotContain(TOLD);
  }

  private Copies copy(int set) {
    return new Copies(jdbc, new OutboxSettings(set, Period.ofDays(90)), () -> now);
  }

  private void halfAMinute() {
    now = now.plusSeconds(30);
  }
}
