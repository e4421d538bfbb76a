package org.earshot.web.console;

import java.util.List;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultation.State;
import org.earshot.inviting.ContactList;
import org.earshot.inviting.ContactList.SentBack;
import org.earshot.inviting.ContactLists;
import org.earshot.inviting.ListSending;
import org.earshot.security.Officer;
import org.earshot.web.console.Need.Urgency;
import org.springframework.stereotype.Component;

/** Lists of people that nobody may be invited from before a second officer has signed them off. */
@Component
class ListNeeds {

  private final ContactLists lists;
  private final ListSending sending;

  ListNeeds(ContactLists lists, ListSending sending) {
    this.lists = lists;
    this.sending = sending;
  }

  /** What was sent back waits for whoever uploaded it, and for nobody else. */
  List<Need> of(Consultation consultation, Officer officer) {
    return consultation.state() == State.OPEN || consultation.state() == State.SCHEDULED
        ? lists.unsigned(consultation.slug()).stream()
            .filter(list -> !list.isSentBack() || list.officerId().equals(officer.id()))
            .map(list -> need(consultation, list, officer))
            .toList()
        : List.of();
  }

  private Need need(Consultation consultation, ContactList list, Officer officer) {
    SentBack back = list.sentBack();
    if (list.isSentBack() && back != null) {
      return new Need(
          Urgency.WAITING,
          "1 list of people to invite was sent back to you",
          consultation.title() + ". " + back.officerName() + ": " + back.reason(),
          "Mend it",
          address(list));
    }
    boolean own = sending.objection(list, officer) != null;
    return new Need(
        Urgency.WAITING,
        "1 list of people to invite waits for " + (own ? "sign-off" : "your sign-off"),
        consultation.title() + (own ? ". You " + made(list) + " it: ask a colleague." : ""),
        own ? "Look at it" : "Look at it and sign it",
        address(list));
  }

  private static String made(ContactList list) {
    return list.isOfAgreed() ? "made" : "uploaded";
  }

  private static String address(ContactList list) {
    return "/console/consultations/" + list.consultation() + "/inviting/lists/" + list.id();
  }
}
