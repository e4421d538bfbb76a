package org.earshot.outbox;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Warns where more copies of the service run on this database than {@code earshot.outbox.copies}
 * says: each would send all that a sender may send. A thread of its own, since a task of the
 * scheduler is done by one copy for all.
 */
@Component
class Copies implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(Copies.class);
  private static final Duration EACH = Duration.ofMinutes(1);
  private static final Duration KEPT = Duration.ofDays(1);

  private final JdbcClient jdbc;
  private final OutboxSettings settings;
  private final InstantSource clock;
  private final UUID id = UUID.randomUUID();
  private @Nullable Instant started;
  private @Nullable ScheduledExecutorService thread;
  private boolean warned;

  Copies(JdbcClient jdbc, OutboxSettings settings, InstantSource clock) {
    this.jdbc = jdbc;
    this.settings = settings;
    this.clock = clock;
  }

  @EventListener(ApplicationReadyEvent.class)
  synchronized void start() {
    if (thread == null) {
      thread =
          Executors.newSingleThreadScheduledExecutor(
              Thread.ofPlatform().daemon().name("copies").factory());
      thread.scheduleWithFixedDelay(this::beat, 0, EACH.toSeconds(), TimeUnit.SECONDS);
    }
  }

  /** Writes down that this copy is there, and looks who else is. */
  synchronized void beat() {
    try {
      Instant now = clock.instant();
      Instant since = started == null ? now : started;
      started = since;
      note(now);
      List<String> others = others(since);
      boolean many = others.size() + 1 > settings.copies();
      if (many && !warned) {
        LOG.warn(
            "{} copies of Earshot run on this database (others on {}), and earshot.outbox.copies is"
                + " {}: together they send faster than your senders may. Stop the other, or set"
                + " earshot.outbox.copies={} on each.",
            others.size() + 1,
            String.join(", ", others),
            settings.copies(),
            others.size() + 1);
      }
      warned = many;
    } catch (DataAccessException away) {
      LOG.debug("Copies could not be counted", away);
    }
  }

  private void note(Instant now) {
    int known =
        jdbc.sql("update running_copy set seen_at = ? where id = ?")
            .params(now.atOffset(ZoneOffset.UTC), id)
            .update();
    if (known == 0) {
      jdbc.sql("delete from running_copy where seen_at < ?")
          .param(now.minus(KEPT).atOffset(ZoneOffset.UTC))
          .update();
      jdbc.sql("insert into running_copy (id, host, seen_at) values (?, ?, ?)")
          .params(id, host(), now.atOffset(ZoneOffset.UTC))
          .update();
    }
  }

  /** One that was killed before this one started has not been seen since, and does not count. */
  private List<String> others(Instant since) {
    Instant lately = clock.instant().minus(EACH.multipliedBy(3));
    Instant after = lately.isAfter(since) ? lately : since;
    return jdbc.sql("select host from running_copy where id <> ? and seen_at > ?")
        .params(id, after.atOffset(ZoneOffset.UTC))
        .query((row, number) -> row.getString(1))
        .list();
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException nameless) {
      return "an unnamed machine";
    }
  }

  @Override
  public void destroy() {
    ScheduledExecutorService running = thread;
    if (running != null) {
      running.shutdownNow();
    }
    try {
      jdbc.sql("delete from running_copy where id = ?").param(id).update();
    } catch (DataAccessException away) {
      LOG.debug("It is found out by its silence that this copy is gone", away);
    }
  }
}
