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

  private static final Duration UNTIL_MORNING = Duration.ofHours(24);

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

  /**
   * How long after it was written a letter is still tried. GOV.UK Notify gives up after four hours;
   * a reminder, or what an officer brings about, may have to wait for the morning.
   */
  static Duration patience(Letter.Kind kind) {
    return switch (kind) {
      case NUDGE, OFFICER, RESUMED -> UNTIL_MORNING;
      default -> of(kind).patience;
    };
  }

  static Lane of(Letter.Kind kind) {
    return Letter.bulk(kind) ? BULK : TALK;
  }
}
