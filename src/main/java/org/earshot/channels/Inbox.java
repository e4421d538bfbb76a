package org.earshot.channels;

/**
 * Who hears what comes in. Declared here and implemented by the room {@code listening}, which turns
 * the arrow.
 */
public interface Inbox {

  /**
   * Hears one message, within the transaction that recorded it. Throwing rolls both back; the
   * message is then kept as failed, tried again, and shown to an officer.
   */
  void hear(Inbound inbound);

  /** Whether a message means the same however late it is heard: it is no answer to a question. */
  default boolean timeless(Inbound inbound) {
    return inbound.signal() != Inbound.Signal.NONE;
  }
}
