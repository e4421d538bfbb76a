package org.earshot.outbox;

import com.github.kagkarlsson.scheduler.task.Priority;
import java.time.Duration;

/**
 * People first: what someone waits for with the phone in their hand never queues behind what is
 * sent to everybody.
 */
enum Lane {
  TALK(Priority.HIGH, Duration.ofHours(4)),
  BULK(Priority.LOW, Duration.ofHours(48));

  /** What an officer brings about, or a reminder, may have to wait for the morning. */
  static final Duration UNTIL_MORNING = Duration.ofHours(24);

  private final int priority;
  private final Duration patience;

  Lane(int priority, Duration patience) {
    this.priority = priority;
    this.patience = patience;
  }

  /** db-scheduler's: higher is polled first. */
  int priority() {
    return priority;
  }

  /** How long a letter is usually tried; GOV.UK Notify gives up after four hours. */
  Duration patience() {
    return patience;
  }
}
