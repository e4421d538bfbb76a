package org.earshot.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * How much is waiting, and for how long; counted when Prometheus asks, at most every 15 seconds.
 */
@Component
class Backlog {

  private static final Duration FRESH = Duration.ofSeconds(15);
  private static final String COUNT =
      "select count(*) as pending, min(execution_time) as oldest from scheduled_tasks"
          + " where task_name = '"
          + LetterTasks.NAME
          + "'";

  private final JdbcTemplate jdbc;
  private final InstantSource clock;
  private @Nullable Seen seen;

  Backlog(JdbcTemplate jdbc, InstantSource clock, MeterRegistry registry) {
    this.jdbc = jdbc;
    this.clock = clock;
    Gauge.builder("earshot.outbox.pending", this, backlog -> backlog.seen().pending())
        .description("Letters whose task has not ended")
        .register(registry);
    Gauge.builder("earshot.outbox.oldest.age", this, backlog -> backlog.seen().ageSeconds())
        .baseUnit("seconds")
        .description("How long the task that has been due for longest has been due")
        .register(registry);
  }

  private record Seen(long pending, @Nullable Instant oldest, Instant at) {

    double ageSeconds() {
      return oldest == null ? 0 : Math.max(0, Duration.between(oldest, at).toMillis() / 1_000.0);
    }
  }

  private synchronized Seen seen() {
    Instant now = clock.instant();
    Seen last = seen;
    if (last == null || last.at().plus(FRESH).isBefore(now)) {
      last = count(now);
      seen = last;
    }
    return last;
  }

  private Seen count(Instant now) {
    return jdbc.query(
            COUNT,
            (row, number) -> {
              OffsetDateTime oldest = row.getObject("oldest", OffsetDateTime.class);
              return new Seen(
                  row.getLong("pending"), oldest == null ? null : oldest.toInstant(), now);
            })
        .getFirst();
  }
}
