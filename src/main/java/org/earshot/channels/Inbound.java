package org.earshot.channels;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One message that came in, whatever the provider's payload was.
 *
 * @param providerId the provider's own id of the message; with the channel it is counted once
 * @param text the words exactly as sent, at most 10,000 characters; empty where there were none
 * @param tapped the id of the button that was pressed; null where none was
 * @param signal what the provider itself said about the sender
 * @param at when it was received, by the provider's word where it gives one
 * @param attachments what can be fetched from the provider; empty also where other things than
 *     words came that nobody can listen to or look at (a place, a contact)
 */
public record Inbound(
    Address from,
    String providerId,
    String text,
    @Nullable String tapped,
    boolean media,
    Signal signal,
    Instant at,
    List<Attachment> attachments) {

  public Inbound {
    attachments = List.copyOf(attachments);
  }

  /** A message with nothing to fetch. */
  public Inbound(
      Address from,
      String providerId,
      String text,
      @Nullable String tapped,
      boolean media,
      Signal signal,
      Instant at) {
    this(from, providerId, text, tapped, media, signal, at, List.of());
  }

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
