package org.earshot.themes;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/** Asks for learning, once for everything that is coded within a while. */
@Component
class LearningTask {

  /** Its instances are named by {@link Place}. */
  static final TaskDescriptor<Void> NAME = TaskDescriptor.of("learn-themes");

  static final Duration AWHILE = Duration.ofSeconds(20);

  private final SchedulerClient scheduler;
  private final InstantSource clock;

  LearningTask(SchedulerClient scheduler, InstantSource clock) {
    this.scheduler = scheduler;
    this.clock = clock;
  }

  /** One question's codings; neither name has a blank in it. */
  record Place(String slug, String question) {

    static Place of(String name) {
      int blank = name.indexOf(' ');
      return new Place(name.substring(0, blank), name.substring(blank + 1));
    }

    String name() {
      return slug + " " + question;
    }
  }

  /** In the caller's transaction. */
  void soon(String slug, String question) {
    scheduler.scheduleIfNotExists(
        NAME.instance(new Place(slug, question).name()).scheduledTo(clock.instant().plus(AWHILE)));
  }
}
