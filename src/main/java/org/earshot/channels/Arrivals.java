package org.earshot.channels;

import org.springframework.stereotype.Component;

/**
 * Where adapters hand over what came in: recognises repetition by (channel, provider id), records
 * and lets the {@link Inbox} hear in one transaction; a failure is kept, tried again with back-off,
 * and then shown.
 */
@Component
public class Arrivals {

  /**
   * Returns once the message is safely on disk, heard or kept as failed; throws only when not even
   * that was possible.
   */
  public void arrive(Inbound inbound) {
    throw new UnsupportedOperationException(inbound.toString());
  }
}
