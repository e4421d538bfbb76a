package org.earshot.outbox;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/**
 * Gives a task to each letter that should have one and has none, so that no letter waits unseen,
 * whatever happened to its task (a table restored from a backup, a row deleted by hand).
 */
@Component
class LetterSweep {

  private static final Logger LOG = LoggerFactory.getLogger(LetterSweep.class);

  private final LetterRows rows;
  private final LetterTasks tasks;
  private final InstantSource clock;

  LetterSweep(LetterRows rows, LetterTasks tasks, InstantSource clock) {
    this.rows = rows;
    this.tasks = tasks;
    this.clock = clock;
  }

  /** A letter whose task is being looked at this moment has one: two sweeps change nothing. */
  void sweep() {
    Instant now = clock.instant();
    List<LetterRows.Waiting> forgotten = rows.withoutTask();
    forgotten.forEach(letter -> tasks.due(letter.id(), letter.lane(), now));
    if (!forgotten.isEmpty()) {
      LOG.error("{} letters had no task, and have one again", forgotten.size());
    }
  }

  /** The task stands beside its rule. */
  @Configuration(proxyBeanMethods = false)
  static class Schedule {

    @Bean
    RecurringTask<Void> letterSweepTask(ObjectProvider<LetterSweep> sweep) {
      return Tasks.recurring("letter-sweep", FixedDelay.of(Duration.ofHours(1)))
          .execute((instance, context) -> sweep.getObject().sweep());
    }
  }
}
