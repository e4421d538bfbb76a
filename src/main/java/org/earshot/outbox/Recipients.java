package org.earshot.outbox;

import java.util.Set;
import org.earshot.channels.Address;
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
      return letter.kind() == Letter.Kind.PRIZE && stopped(travelling)
          ? new Recipient.Stopped()
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

  private boolean stopped(Address address) {
    SubjectId id = cipher.pseudonym(address.channel(), address.value());
    return participants.stopped(Set.of(id)).contains(id);
  }

  private static Recipient of(LetterRow letter, Participants.Reachable known) {
    boolean silenced =
        known.participant().stopped() && letter.kind() != Letter.Kind.STOP_CONFIRMATION;
    return silenced
        ? new Recipient.Stopped()
        : new Recipient.Reachable(known.address(), known.participant().lastHeardAt());
  }
}
