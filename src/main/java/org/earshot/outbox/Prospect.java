package org.earshot.outbox;

import java.time.Instant;

/** What would become of an officer's words to one person. */
public sealed interface Prospect {

  /** They leave at once. */
  record AtOnce() implements Prospect {}

  /** It is night, and the person has not just written: they wait. */
  record InTheMorning(Instant at) implements Prospect {}

  /** The person texted STOP: nothing may be sent. */
  record Stopped() implements Prospect {}

  /** WhatsApp takes no free words a day after the person last wrote. */
  record OutsideWindow() implements Prospect {}

  /** Somebody wrote their answers down for them, and they gave no number. */
  record NoAddress() implements Prospect {}

  /** Nobody knows the person's number any more. */
  record Forgotten() implements Prospect {}

  /** Whether they may be written at all. */
  default boolean open() {
    return this instanceof AtOnce || this instanceof InTheMorning;
  }
}
