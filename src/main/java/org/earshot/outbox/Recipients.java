package org.earshot.outbox;

import java.time.Instant;
import java.util.Set;
import org.earshot.channels.Address;
import org.earshot.participants.Participant;
import org.earshot.participants.Participants;
import org.earshot.privacy.Cipher;
import org.earshot.privacy.SubjectId;
import org.springframework.stereotype.Component;

/** Asks whether someone may still be written to, and where. */
@Component
class Recipients {

  private final Participants participants;
  private final Cipher cipher;

  Recipients(Participants participants, Cipher cipher) {
    this.participants = participants;
    this.cipher = cipher;
  }

  Recipient of(LetterRow letter, Words words) {
    Address travelling = words.address();
    if (travelling != null) {
      return letter.kind() == Letter.Kind.PRIZE
          ? unasked(travelling)
          : new Recipient.Reachable(travelling, null);
    }
    SubjectId to = letter.to();
    if (to == null) {
      return new Recipient.Forgotten();
    }
    return participants
        .reachable(to)
        .map(known -> of(letter, known))
        .orElseGet(Recipient.Forgotten::new);
  }

  private Recipient unasked(Address address) {
    return participants.stopped(Set.of(id(address))).contains(id(address))
        ? new Recipient.Stopped()
        : new Recipient.Reachable(address, lastHeard(address));
  }

  /** Whether its channel carries words there that nobody has just asked for. */
  boolean takesWords(Address address, Instant now) {
    return FreeWords.open(address.channel(), lastHeard(address), now);
  }

  /** Whoever is not known has not written for long. */
  private Instant lastHeard(Address address) {
    return participants.find(id(address)).map(Participant::lastHeardAt).orElse(Instant.EPOCH);
  }

  private SubjectId id(Address address) {
    return cipher.pseudonym(address.channel(), address.value());
  }

  private static Recipient of(LetterRow letter, Participants.Reachable known) {
    boolean silenced =
        known.participant().stopped() && letter.kind() != Letter.Kind.STOP_CONFIRMATION;
    return silenced
        ? new Recipient.Stopped()
        : new Recipient.Reachable(known.address(), known.participant().lastHeardAt());
  }
}
