package org.earshot.inviting;

import java.util.Set;
import org.earshot.channels.Address;
import org.earshot.inviting.ContactList.Way;
import org.earshot.outbox.Letter;
import org.earshot.outbox.Outbox;
import org.earshot.participants.Participants;
import org.earshot.privacy.PersonalRecords;
import org.earshot.privacy.SubjectId;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Takes whoever is forgotten off lists for another channel that their number may be on, and back
 * what was written to them from there. They are found there by their address, so this comes before
 * those who forget it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ListedElsewhere implements PersonalRecords {

  private final Participants participants;
  private final ContactTable contacts;
  private final Outbox outbox;

  ListedElsewhere(Participants participants, ContactTable contacts, Outbox outbox) {
    this.participants = participants;
    this.contacts = contacts;
    this.outbox = outbox;
  }

  @Override
  public Set<String> tables() {
    return Set.of();
  }

  @Override
  public void erase(SubjectId subject) {
    participants.address(subject).ifPresent(this::remove);
  }

  private void remove(Address address) {
    Way.other(address.channel())
        .map(way -> contacts.subject(way.channel(), address.value()))
        .ifPresent(
            there -> {
              contacts.remove(there);
              outbox.cancel(there, Letter.Kind.NOTICE);
              outbox.cancel(there, Letter.Kind.INVITATION);
            });
  }
}
