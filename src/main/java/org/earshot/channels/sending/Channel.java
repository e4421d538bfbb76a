package org.earshot.channels.sending;

import java.time.Instant;
import java.util.Optional;
import org.earshot.channels.Address;
import org.earshot.channels.Message;
import org.jspecify.annotations.Nullable;

/**
 * A way to reach people. Small on purpose: differences between providers are data, not surprises.
 */
public interface Channel {

  /** The names of the channels it carries ({@code sms} and {@code whatsapp} for Twilio). */
  java.util.Set<String> names();

  /**
   * Sends one message, once: it never tries again by itself. Blocks until the provider answers or a
   * timeout.
   */
  Receipt send(Posting posting);

  /**
   * What became of a posting whose fate is unclear, by asking the provider; empty where it knows
   * nothing of it, so that it may be sent again.
   */
  Reconciled reconcile(Posting posting);

  /** Whether the provider can be asked what it has sent. */
  boolean remembers();

  /** How many messages a second this channel's sender may send. */
  double perSecond(String channel);

  /**
   * @param letterId our own id, by which a status callback and a later look can recognise it
   * @param template what a provider needs where free words are not allowed (WhatsApp outside its
   *     24-hour window); null where free words are
   * @param writtenAt when it was handed over first, for looking it up
   */
  record Posting(
      long letterId, Address to, Message message, @Nullable Template template, Instant writtenAt) {}

  /**
   * @param contentSid the approved template
   * @param variables its values by number ("1", "2")
   */
  record Template(String contentSid, java.util.Map<String, String> variables) {}

  /** The three ways a look can end. */
  sealed interface Reconciled {
    record Found(String providerId) implements Reconciled {}

    record NotThere() implements Reconciled {}

    /** The provider cannot tell, or could not be asked now. */
    record Unknown(boolean canEverTell) implements Reconciled {}
  }

  /** Finds the channel of that name among many. */
  static Optional<Channel> named(Iterable<Channel> channels, String name) {
    for (Channel channel : channels) {
      if (channel.names().contains(name)) {
        return Optional.of(channel);
      }
    }
    return Optional.empty();
  }
}
