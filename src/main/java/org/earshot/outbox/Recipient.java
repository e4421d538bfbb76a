package org.earshot.outbox;

import java.time.Instant;
import org.earshot.channels.Address;
import org.jspecify.annotations.Nullable;

/** Who gets a letter, asked at the last moment. */
sealed interface Recipient {

  /**
   * @param lastHeardAt null where that no longer matters
   */
  record Reachable(Address address, @Nullable Instant lastHeardAt) implements Recipient {}

  record Stopped() implements Recipient {}

  record Forgotten() implements Recipient {}
}
