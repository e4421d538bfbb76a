package org.earshot.inviting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.inviting.ContactList.State;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Erases the people of lists that are over; what was done with a list stays as its record. */
@Component
class Closing {

  private static final Set<State> OPEN = Set.of(State.READY, State.SENDING, State.PAUSED);

  private final ListTable lists;
  private final ContactTable contacts;
  private final Consultations consultations;

  Closing(ListTable lists, ContactTable contacts, Consultations consultations) {
    this.lists = lists;
    this.contacts = contacts;
    this.consultations = consultations;
  }

  /** The lists that could still be sent to though their consultation has closed. */
  List<UUID> due() {
    return OPEN.stream()
        .flatMap(state -> lists.in(state).stream())
        .filter(id -> lists.find(id).filter(this::over).isPresent())
        .toList();
  }

  private boolean over(ContactList list) {
    return consultations
        .find(list.consultation())
        .filter(one -> one.state() != Consultation.State.CLOSED)
        .isEmpty();
  }

  /** Unless it ended otherwise a moment ago. */
  @Transactional
  void close(UUID id) {
    lists
        .lock(id)
        .filter(list -> OPEN.contains(list.state()))
        .ifPresent(list -> empty(id, Reason.CLOSED));
  }

  /** The whole of it where nobody was asked yet, and otherwise everybody on it. */
  @Transactional
  void delete(UUID id) {
    Optional<ContactList> list = lists.lock(id).filter(one -> one.state() != State.CLOSED);
    if (list.isPresent() && contacts.counts(id).written() == 0) {
      lists.delete(id);
    } else if (list.isPresent()) {
      empty(id, Reason.CANCELLED);
    }
  }

  private void empty(UUID id, Reason theRest) {
    contacts.leaveTheRest(id, theRest);
    lists.close(id, contacts.counts(id));
    contacts.delete(id);
  }
}
