package org.earshot.outbox;

import java.time.Instant;
import java.util.Optional;

/**
 * When nobody is reminded of anything. Declared here, and told by the room that writes reminders:
 * one that is held up on its way must not arrive at night.
 */
public interface QuietHours {

  /** When the quiet hours end in which this instant lies; empty outside of them. */
  Optional<Instant> until(Instant at);
}
