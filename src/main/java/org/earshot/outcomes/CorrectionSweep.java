package org.earshot.outcomes;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.InstantSource;
import org.earshot.outbox.Letter;
import org.earshot.outbox.Outbox;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/**
 * Begins a sent correction again where letters with the wrong words were held back only later: one
 * that a provider was busy with, or took and could not deliver. Their people are owed the right
 * words.
 */
@Component
class CorrectionSweep {

  private final CorrectionTable table;
  private final Outbox outbox;
  private final SchedulerClient scheduler;
  private final InstantSource clock;

  CorrectionSweep(
      CorrectionTable table, Outbox outbox, SchedulerClient scheduler, InstantSource clock) {
    this.table = table;
    this.outbox = outbox;
    this.scheduler = scheduler;
    this.clock = clock;
  }

  /** A correction that is just being written may miss some: the next sweep finds them. */
  void sweep() {
    table.sent().stream()
        .filter(slug -> outbox.heldBack(slug, CorrectionPost.KINDS))
        .forEach(
            slug -> SendingTask.start(scheduler, Letter.Kind.CORRECTION, slug, clock.instant()));
  }

  /** The task stands beside its rule. */
  @Configuration(proxyBeanMethods = false)
  static class Schedule {

    @Bean
    RecurringTask<Void> correctionSweepTask(ObjectProvider<CorrectionSweep> sweep) {
      return Tasks.recurring("correction-sweep", FixedDelay.of(Duration.ofMinutes(10)))
          .execute((instance, context) -> sweep.getObject().sweep());
    }
  }
}
