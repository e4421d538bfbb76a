package org.earshot.outbox;

import org.earshot.channels.Address;
import org.earshot.participants.Participants;
import org.earshot.privacy.SubjectId;
import org.springframework.stereotype.Component;

/** Asks whether someone may still be written to, and where. */
@Component
class Recipients {

  private final Participants participants;

  Recipients(Participants participants) {
    this.participants = participants;
  }

  Recipient of(LetterRow letter, Words words) {
    Address travelling = words.address();
    if (travelling != null) {
      return new Recipient.Reachable(travelling, null);
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

  private static Recipient of(LetterRow letter, Participants.Reachable known) {
    boolean silenced =
        known.participant().stopped() && letter.kind() != Letter.Kind.STOP_CONFIRMATION;
    return silenced
        ? new Recipient.Stopped()
        : new Recipient.Reachable(known.address(), known.participant().lastHeardAt());
  }
}
