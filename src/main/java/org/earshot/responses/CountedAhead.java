package org.earshot.responses;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Counts large consultations when the house has started, and every few minutes after that, so that
 * nobody has to wait for it who looks at results.
 */
@Component
class CountedAhead implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(CountedAhead.class);
  private static final long MINUTES = 5;

  private static final String LARGE =
      "select consultation from response group by consultation having count(*) >= "
          + KeptCounts.MANY_PEOPLE;

  private final JdbcTemplate jdbc;
  private final Counting counting;
  private final Responses responses;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("counts-ahead").factory());

  CountedAhead(JdbcTemplate jdbc, Counting counting, Responses responses) {
    this.jdbc = jdbc;
    this.counting = counting;
    this.responses = responses;
  }

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    ScheduledFuture<?> unused =
        timer.scheduleWithFixedDelay(this::count, 0, MINUTES, TimeUnit.MINUTES);
  }

  private void count() {
    try {
      for (String consultation : jdbc.query(LARGE, (row, n) -> row.getString(1))) {
        counting.counts(consultation, Selection.ALL);
        responses.tally(consultation);
      }
    } catch (RuntimeException failed) {
      LOG.warn("Could not count ahead; it is tried again in {} minutes", MINUTES, failed);
    }
  }

  @Override
  public void destroy() {
    timer.shutdownNow();
  }
}
