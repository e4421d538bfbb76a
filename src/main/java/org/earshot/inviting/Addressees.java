package org.earshot.inviting;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.earshot.channels.Address;
import org.earshot.consultations.Consultation;
import org.earshot.inviting.ContactTable.Waiting;
import org.earshot.participants.Participant;
import org.earshot.participants.Participants;
import org.earshot.privacy.SubjectId;
import org.springframework.stereotype.Component;

/** People on a list whose turn has come: who may not be written to, and as whom the others are. */
@Component
class Addressees {

  private final ContactTable contacts;
  private final Limits limits;
  private final AgreedLists agreed;
  private final Participants participants;

  Addressees(ContactTable contacts, Limits limits, AgreedLists agreed, Participants participants) {
    this.contacts = contacts;
    this.limits = limits;
    this.agreed = agreed;
    this.participants = participants;
  }

  /** Whoever was told before it opened was asked before by nothing else than that. */
  Map<SubjectId, Reason> refused(
      List<Waiting> few, ContactList list, Consultation consultation, Instant now) {
    Map<SubjectId, Reason> refused =
        new HashMap<>(
            list.isOfAgreed()
                ? agreed.refused(few, consultation, now)
                : limits.of(people(few), consultation.slug(), now));
    few.stream()
        .filter(Waiting::told)
        .forEach(one -> refused.remove(one.who(), Reason.ASKED_BEFORE));
    return refused;
  }

  private List<Limits.Person> people(List<Waiting> few) {
    return few.stream()
        .map(one -> contacts.person(one.channel(), Objects.requireNonNull(one.number())))
        .toList();
  }

  Participant participant(Waiting one, Instant now) {
    String number = one.number();
    return number == null
        ? participants.lock(one.who()).orElseThrow()
        : participants.expect(new Address(one.channel(), number), one.language(), now);
  }
}
