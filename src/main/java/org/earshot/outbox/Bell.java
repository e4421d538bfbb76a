package org.earshot.outbox;

import com.github.kagkarlsson.scheduler.Scheduler;
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

  /** Rings once the caller's transaction has committed, or at once where there is none. */
  void ringAfterCommit() {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      ring();
      return;
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            ring();
          }
        });
  }

  /** Rings often until that moment has passed. */
  synchronized void ringUntil(Instant moment) {
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
