package org.earshot.outbox;

import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/**
 * When nobody is written to who did not just write to us. Declared here, and told by the room that
 * writes reminders: neither one of those that is held up on its way nor an outcome must arrive at
 * night.
 */
public interface QuietHours {

  /** When the quiet hours end in which this instant lies; empty outside of them. */
  Optional<Instant> until(Instant at);

  /** As {@link #until(Instant)}, by the first that lies in them. */
  static Optional<Instant> until(ObjectProvider<QuietHours> known, Instant at) {
    return known.orderedStream().flatMap(hours -> hours.until(at).stream()).findFirst();
  }
}
