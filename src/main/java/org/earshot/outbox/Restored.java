package org.earshot.outbox;

import java.time.Duration;
import java.time.Instant;

/**
 * That this database was put back from a backup: what happened in between is not known here.
 *
 * @param made when the backup was made
 * @param putBack when Earshot first started with it
 */
public record Restored(Instant made, Instant putBack) {

  /** By then whatever was lost has been entered and sent again. */
  private static final Duration FELT_FOR = Duration.ofDays(30);

  boolean isFelt(Instant now) {
    return now.isBefore(putBack.plus(FELT_FOR));
  }
}
