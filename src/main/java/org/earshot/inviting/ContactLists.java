package org.earshot.inviting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.earshot.inviting.ContactList.State;
import org.springframework.stereotype.Service;

/**
 * The lists of people who may be asked to take part, and where each stands. {@link ListUploads}
 * makes them of files, {@link ListSending} has them sent.
 */
@Service
public class ContactLists {

  private final ListTable lists;
  private final ContactTable contacts;
  private final Closing closing;

  ContactLists(ListTable lists, ContactTable contacts, Closing closing) {
    this.lists = lists;
    this.contacts = contacts;
    this.closing = closing;
  }

  /** How many wait, how many were written to, and how many were left out, by reason. */
  public record Progress(long waiting, long written, Map<Reason, Long> left) {}

  /** Those of a consultation, the newest first. */
  public List<ContactList> of(String consultation) {
    return lists.of(consultation);
  }

  /** Those that are ready to be sent but for the signature of a second officer. */
  public List<ContactList> unsigned(String consultation) {
    return lists.of(consultation).stream()
        .filter(list -> list.state() == State.READY && list.signedOff() == null)
        .toList();
  }

  public Optional<ContactList> find(String consultation, UUID id) {
    return lists.find(id).filter(list -> list.consultation().equals(consultation));
  }

  /** How many of it were told before it opened. */
  public long told(ContactList list) {
    return lists.told(list.id());
  }

  public Progress progress(ContactList list) {
    ContactTable.Counts counts =
        list.state() == State.CLOSED ? lists.counts(list.id()) : contacts.counts(list.id());
    return new Progress(counts.waiting(), counts.written(), counts.left());
  }

  /**
   * With everybody on it. Where anybody was asked, the list itself stays, closed: where the numbers
   * came from, by which law, in which words, and how many were asked.
   */
  public void delete(UUID id) {
    closing.delete(id);
  }
}
