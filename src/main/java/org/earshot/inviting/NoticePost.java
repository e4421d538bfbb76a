package org.earshot.inviting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.earshot.channels.Message;
import org.earshot.consultations.Clocks;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.inviting.ContactList.Way;
import org.earshot.inviting.ContactTable.Waiting;
import org.earshot.outbox.Letter;
import org.earshot.outbox.Outbox;
import org.earshot.privacy.SubjectId;
import org.springframework.stereotype.Component;

/**
 * Tells people on a list some days before it opens that they will be asked: each once, and nobody
 * on the day itself. WhatsApp takes only messages that were approved, and none is for this.
 */
@Component
class NoticePost {

  private final ListTable lists;
  private final ContactTable contacts;
  private final Addressees addressees;
  private final Askings askings;
  private final InvitationWords words;
  private final Consultations consultations;
  private final Outbox outbox;

  NoticePost(
      ListTable lists,
      ContactTable contacts,
      Addressees addressees,
      Askings askings,
      InvitationWords words,
      Consultations consultations,
      Outbox outbox) {
    this.lists = lists;
    this.contacts = contacts;
    this.addressees = addressees;
    this.askings = askings;
    this.words = words;
    this.consultations = consultations;
    this.outbox = outbox;
  }

  /** Whether somebody on this channel can be told before they are asked. */
  static boolean reaches(String channel) {
    return !channel.equals(Way.WHATSAPP.channel());
  }

  /**
   * The next few of a list whose consultation has not opened; to be called in a transaction that
   * has locked it.
   *
   * @return how many were written to
   */
  int write(ContactList list, long most, Instant now) {
    return due(list, now).map(coming -> write(coming, list, (int) most, now)).orElse(0);
  }

  /** Whether people on it are to be told now: not once all of them were. */
  boolean isDue(ContactList list, Instant now) {
    return due(list, now).isPresent() && !contacts.untold(list, 1).isEmpty();
  }

  private Optional<Consultation> due(ContactList list, Instant now) {
    return consultations.find(list.consultation()).filter(one -> isDue(one, list, Clocks.day(now)));
  }

  private static boolean isDue(Consultation consultation, ContactList list, LocalDate today) {
    LocalDate opens = consultation.setUp().opensOn();
    LocalDate from = list.toldFrom(opens);
    return consultation.state() == Consultation.State.SCHEDULED
        && opens != null
        && from != null
        && !today.isBefore(from)
        && today.isBefore(opens);
  }

  private int write(Consultation coming, ContactList list, int most, Instant now) {
    List<Waiting> few = contacts.untold(list, most);
    Map<SubjectId, Reason> refused = addressees.refused(few, list, coming, now);
    List<Letter> letters = new ArrayList<>();
    for (Waiting one : few) {
      boolean may = !refused.containsKey(one.who()) && reaches(one.channel());
      if (may) {
        letters.add(letter(one, coming, list, now));
      }
      if (!contacts.notice(list.id(), one.place(), may)) {
        throw new IllegalStateException("Someone was forgotten while they were written to");
      }
    }
    lists.told(list.id(), letters.size());
    outbox.put(letters);
    return letters.size();
  }

  private Letter letter(Waiting one, Consultation coming, ContactList list, Instant now) {
    Locale language = words.language(list, words.offered(coming), one.channel(), one.language());
    String slug = coming.slug();
    askings.note(one.who(), slug, now);
    return new Letter(
        addressees.participant(one, now),
        Letter.Kind.NOTICE,
        slug,
        Message.of(words.notice(coming, list, language)),
        "notice:" + slug + ":" + one.who().value(),
        null);
  }
}
