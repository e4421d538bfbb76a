package org.earshot.recordings;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/**
 * Gives a task to each recording that waits to be fetched and has none, so that none waits for
 * ever, whatever happened to its task (a table restored from a backup, a row deleted by hand).
 */
@Component
class RecordingSweep {

  private static final Logger log = LoggerFactory.getLogger(RecordingSweep.class);

  private final RecordingTable table;
  private final Recordings recordings;

  RecordingSweep(RecordingTable table, Recordings recordings) {
    this.table = table;
    this.recordings = recordings;
  }

  /** One that is being fetched this moment has its task: two sweeps change nothing. */
  void sweep() {
    List<UUID> forgotten = table.withoutTask();
    forgotten.forEach(recordings::fetchSoon);
    if (!forgotten.isEmpty()) {
      log.error("{} recordings had no task, and have one again", forgotten.size());
    }
  }

  /** The task stands beside its rule. */
  @Configuration(proxyBeanMethods = false)
  static class Schedule {

    @Bean
    RecurringTask<Void> recordingSweepTask(ObjectProvider<RecordingSweep> sweep) {
      return Tasks.recurring("recording-sweep", FixedDelay.of(Duration.ofHours(1)))
          .execute((instance, context) -> sweep.getObject().sweep());
    }
  }
}
