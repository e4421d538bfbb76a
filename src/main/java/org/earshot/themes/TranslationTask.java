package org.earshot.themes;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Asks for translating by machine. */
@Component
class TranslationTask {

  /** Its instances are named by the turn. */
  static final TaskDescriptor<Void> NAME = TaskDescriptor.of("translate-texts");

  private final SchedulerClient scheduler;
  private final InstantSource clock;

  TranslationTask(SchedulerClient scheduler, InstantSource clock) {
    this.scheduler = scheduler;
    this.clock = clock;
  }

  /** In the caller's transaction; after everything that somebody waits for. */
  void soon(UUID turn) {
    scheduler.scheduleIfNotExists(
        NAME.instance(turn.toString()).priority(Priority.LOW).scheduledTo(clock.instant()));
  }
}
