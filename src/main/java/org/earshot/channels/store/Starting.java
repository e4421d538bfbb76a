package org.earshot.channels.store;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.exceptions.DbSchedulerException;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Brings forward, or schedules, what is to be done soon after each start. */
@Component
final class Starting {

  private static final Logger log = LoggerFactory.getLogger(Starting.class);

  private final ObjectProvider<AfterStart> tasks;
  private final SchedulerClient scheduler;
  private final InstantSource clock;

  Starting(ObjectProvider<AfterStart> tasks, SchedulerClient scheduler, InstantSource clock) {
    this.tasks = tasks;
    this.scheduler = scheduler;
    this.clock = clock;
  }

  @EventListener(ApplicationReadyEvent.class)
  void started() {
    tasks.forEach(this::schedule);
  }

  private void schedule(AfterStart task) {
    try {
      scheduler.schedule(
          new TaskInstance<Void>(task.task(), task.instance()),
          clock.instant().plus(task.delay()),
          ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
    } catch (DbSchedulerException beingDone) {
      log.debug("{} is being done by another copy", task.task());
    }
  }
}
