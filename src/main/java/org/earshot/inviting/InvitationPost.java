package org.earshot.inviting;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.earshot.channels.Message;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.inviting.ContactList.State;
import org.earshot.inviting.ContactTable.Waiting;
import org.earshot.outbox.Letter;
import org.earshot.outbox.Outbox;
import org.earshot.outbox.QuietHours;
import org.earshot.participants.Participant;
import org.earshot.participants.Participants;
import org.earshot.privacy.SubjectId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes invitations, a few at a time. Each few are one transaction with the note that they were
 * written: whatever dies in between, nobody is asked twice or forgotten.
 */
@Component
class InvitationPost {

  private static final Duration EACH = Duration.ofSeconds(10);

  private final ListTable lists;
  private final ContactTable contacts;
  private final Limits limits;
  private final InvitationWords words;
  private final Consultations consultations;
  private final Participants participants;
  private final Outbox outbox;
  private final ObjectProvider<QuietHours> quietHours;
  private final TransactionTemplate transaction;
  private final InvitationSettings settings;
  private final InstantSource clock;

  InvitationPost(
      ListTable lists,
      ContactTable contacts,
      Limits limits,
      InvitationWords words,
      Consultations consultations,
      Participants participants,
      Outbox outbox,
      ObjectProvider<QuietHours> quietHours,
      TransactionTemplate transaction,
      InvitationSettings settings,
      InstantSource clock) {
    this.lists = lists;
    this.contacts = contacts;
    this.limits = limits;
    this.words = words;
    this.consultations = consultations;
    this.participants = participants;
    this.outbox = outbox;
    this.quietHours = quietHours;
    this.transaction = transaction;
    this.settings = settings;
    this.clock = clock;
  }

  /** The next few of every list that is being sent; none in the quiet hours. */
  void post() {
    Instant now = clock.instant();
    if (quietHours.orderedStream().anyMatch(hours -> hours.until(now).isPresent())) {
      return;
    }
    lists.in(State.SENDING).forEach(id -> transaction.executeWithoutResult(s -> few(id, now)));
  }

  /** Unless an officer paused it a moment ago. */
  private void few(UUID id, Instant now) {
    Optional<ContactList> locked = lists.lock(id).filter(list -> list.state() == State.SENDING);
    if (locked.isEmpty()) {
      return;
    }
    Optional<Consultation> open =
        consultations.running().stream()
            .map(Consultations.Running::consultation)
            .filter(one -> one.slug().equals(locked.get().consultation()))
            .findFirst();
    if (open.isEmpty()) {
      contacts.leaveTheRest(id, Reason.CLOSED);
    } else {
      write(open.get(), locked.get(), now);
    }
    if (contacts.next(id, 1).isEmpty()) {
      lists.move(id, State.DONE);
    }
  }

  private void write(Consultation consultation, ContactList list, Instant now) {
    int most = Math.max(1, (int) (settings.perMinute() * EACH.toSeconds() / 60));
    List<Waiting> few = contacts.next(list.id(), most);
    List<SubjectId> people = few.stream().map(Waiting::who).toList();
    Map<SubjectId, Reason> refused = limits.of(people, consultation.slug(), now);
    List<Locale> offered = words.offered(consultation);
    List<Letter> letters = new ArrayList<>();
    for (Waiting one : few) {
      Reason no = refused.get(one.who());
      if (no != null) {
        contacts.left(list.id(), one.place(), no);
      } else {
        Locale language = words.language(list, offered, one.language());
        String text = words.of(consultation, list, language);
        letters.add(letter(one, consultation.slug(), text, now));
        contacts.written(list.id(), one.place());
      }
    }
    outbox.put(letters);
  }

  private Letter letter(Waiting one, String consultation, String text, Instant now) {
    Participant who = participants.expect(one.address(), one.language(), now);
    limits.note(one.who(), consultation, now);
    return new Letter(
        who,
        Letter.Kind.INVITATION,
        consultation,
        Message.of(text),
        "invitation:" + consultation + ":" + one.who().value(),
        null);
  }

  /** The task stands beside its rule. */
  @Configuration(proxyBeanMethods = false)
  static class Schedule {

    @Bean
    RecurringTask<Void> invitationTask(ObjectProvider<InvitationPost> post) {
      return Tasks.recurring("send-invitations", FixedDelay.of(EACH))
          .execute((instance, context) -> post.getObject().post());
    }
  }
}
