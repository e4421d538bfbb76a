package org.earshot.channels;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One message that came in, whatever the provider's payload was.
 *
 * @param providerId the provider's own id of the message; with the channel it is counted once
 * @param text the words exactly as sent, at most 10,000 characters; empty where there were none
 * @param tapped the id of the button that was pressed; null where none was
 * @param signal what the provider itself said about the sender
 * @param at when it was received, by the provider's word where it gives one
 */
public record Inbound(
    Address from,
    String providerId,
    String text,
    @Nullable String tapped,
    boolean media,
    Signal signal,
    Instant at) {

  /** What the provider tells beside the words. */
  public enum Signal {
    NONE,
    /**
     * The provider has already blocked and confirmed (Twilio's OptOutType, a blocked Telegram bot):
     * obey, say nothing.
     */
    STOPPED,
    /** The provider has already lifted its block. */
    STARTED
  }

  /** Never the words: an inbound message may be logged by accident. */
  @Override
  public String toString() {
    return "Inbound[" + from + ", " + providerId + "]";
  }
}
