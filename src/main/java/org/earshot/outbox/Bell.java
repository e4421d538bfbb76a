package org.earshot.outbox;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Wakes the scheduler before its next poll: after the commit that wrote a letter, and while letters
 * wait for a moment that is near.
 */
@Component
class Bell implements DisposableBean {

  private static final long EVERY_MILLIS = 100;
  private static final Duration NEAR = Duration.ofSeconds(30);

  private final ObjectProvider<Scheduler> scheduler;
  private final InstantSource clock;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("outbox-bell").factory());
  private Instant until = Instant.MIN;
  private @Nullable ScheduledFuture<?> ringing;

  Bell(ObjectProvider<Scheduler> scheduler, InstantSource clock) {
    this.scheduler = scheduler;
    this.clock = clock;
  }

  /**
   * Rings for a letter that is due at this moment, once the caller's transaction has committed, or
   * at once where there is none.
   */
  void ringAfterCommit(Instant due) {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      ringFor(due);
      return;
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            ringFor(due);
          }
        });
  }

  /**
   * At once for what is due, often for what is due soon; the rest is the scheduler's own poll's.
   */
  void ringFor(Instant due) {
    Instant now = clock.instant();
    if (!due.isAfter(now)) {
      ring();
    } else if (due.isBefore(now.plus(NEAR))) {
      ringUntil(due);
    }
  }

  private synchronized void ringUntil(Instant moment) {
    if (moment.isAfter(until)) {
      until = moment;
    }
    if (ringing == null && !timer.isShutdown()) {
      ringing =
          timer.scheduleWithFixedDelay(
              this::tick, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  private void tick() {
    ring();
    synchronized (this) {
      if (ringing != null && clock.instant().isAfter(until.plusMillis(EVERY_MILLIS))) {
        ringing.cancel(false);
        ringing = null;
      }
    }
  }

  private void ring() {
    scheduler.ifAvailable(Scheduler::triggerCheckForDueExecutions);
  }

  @Override
  public void destroy() {
    timer.shutdownNow();
  }
}
