package org.earshot.inviting;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.earshot.channels.Message;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.inviting.ContactList.State;
import org.earshot.inviting.ContactTable.Waiting;
import org.earshot.outbox.Letter;
import org.earshot.outbox.Outbox;
import org.earshot.outbox.QuietHours;
import org.earshot.participants.FirstQuestion;
import org.earshot.participants.Participant;
import org.earshot.privacy.SubjectId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

  private static final Logger LOG = LoggerFactory.getLogger(InvitationPost.class);
  private static final Duration EACH = Duration.ofSeconds(10);
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final ListTable lists;
  private final ContactTable contacts;
  private final Addressees addressees;
  private final Askings askings;
  private final Closing closing;
  private final InvitationWords words;
  private final Consultations consultations;
  private final NoticePost notices;
  private final ObjectProvider<FirstQuestion> firstQuestions;
  private final Outbox outbox;
  private final ObjectProvider<QuietHours> quietHours;
  private final TransactionTemplate transaction;
  private final InvitationSettings settings;
  private final InstantSource clock;

  InvitationPost(
      ListTable lists,
      ContactTable contacts,
      Addressees addressees,
      Askings askings,
      Closing closing,
      InvitationWords words,
      Consultations consultations,
      NoticePost notices,
      ObjectProvider<FirstQuestion> firstQuestions,
      Outbox outbox,
      ObjectProvider<QuietHours> quietHours,
      TransactionTemplate transaction,
      InvitationSettings settings,
      InstantSource clock) {
    this.lists = lists;
    this.contacts = contacts;
    this.addressees = addressees;
    this.askings = askings;
    this.closing = closing;
    this.words = words;
    this.consultations = consultations;
    this.notices = notices;
    this.firstQuestions = firstQuestions;
    this.outbox = outbox;
    this.quietHours = quietHours;
    this.transaction = transaction;
    this.settings = settings;
    this.clock = clock;
  }

  /** The next few of all lists that are being sent; none in the quiet hours. */
  void post() {
    closing.due().forEach(due -> apart(due, this::close));
    Instant now = clock.instant();
    if (quietHours.orderedStream().anyMatch(hours -> hours.until(now).isPresent())) {
      return;
    }
    List<UUID> all =
        inTurn(lists.in(State.SENDING).stream().filter(id -> isDue(id, now)).toList(), now);
    long left = pace(now);
    for (int i = 0; i < all.size(); i++) {
      long share = Math.ceilDiv(left, all.size() - i);
      left -=
          apart(
              all.get(i),
              id -> Objects.requireNonNull(transaction.execute(status -> few(id, share, now))));
    }
  }

  /** A list that waits for its consultation takes no share of the pace from others. */
  private boolean isDue(UUID id, Instant now) {
    return lists
        .find(id)
        .filter(list -> open(list).isPresent() || notices.isDue(list, now))
        .isPresent();
  }

  private int close(UUID id) {
    closing.close(id);
    return 0;
  }

  /** What may be written in this run, so that no minute sees more than is set. */
  private long pace(Instant now) {
    long aRun = Math.ceilDiv(settings.perMinute() * EACH.toSeconds(), MINUTE.toSeconds());
    return Math.clamp(settings.perMinute() - askings.since(now.minus(MINUTE)), 0, aRun);
  }

  /** Another is the first in each run: where only one can be written, it is not always its own. */
  private static List<UUID> inTurn(List<UUID> all, Instant now) {
    List<UUID> turned = new ArrayList<>(all);
    Collections.rotate(turned, (int) (now.getEpochSecond() / EACH.toSeconds() % 1_000));
    return turned;
  }

  /** A list that cannot be sent now keeps no other from it; the next run tries again. */
  private static int apart(UUID id, ToIntFunction<UUID> what) {
    try {
      return what.applyAsInt(id);
    } catch (RuntimeException e) {
      LOG.warn("The list {} is left for the next run: {}", id, e.getClass().getName());
      return 0;
    }
  }

  /** Unless an officer paused it a moment ago. */
  private int few(UUID id, long most, Instant now) {
    Optional<ContactList> locked = lists.lock(id).filter(list -> list.state() == State.SENDING);
    Optional<Consultation> open = locked.flatMap(this::open);
    if (open.isEmpty()) {
      return locked.map(list -> notices.write(list, most, now)).orElse(0);
    }
    int written = write(open.get(), locked.orElseThrow(), most, now);
    if (!contacts.anyWaiting(id)) {
      lists.move(id, State.DONE);
    }
    return written;
  }

  private Optional<Consultation> open(ContactList list) {
    return consultations.running().stream()
        .map(Consultations.Running::consultation)
        .filter(one -> one.slug().equals(list.consultation()) && !one.paused())
        .findFirst();
  }

  private int write(Consultation consultation, ContactList list, long most, Instant now) {
    List<Waiting> few = contacts.next(list, now, (int) most);
    Map<SubjectId, Reason> refused = addressees.refused(few, list, consultation, now);
    int written = 0;
    List<Letter> letters = new ArrayList<>();
    for (Waiting one : few) {
      Reason no = refused.get(one.who());
      if (no != null) {
        contacts.left(list.id(), one.place(), no);
      } else {
        ask(one, consultation, list, now).ifPresent(letters::add);
        written++;
        forgottenMeanwhile(!contacts.written(list.id(), one.place()));
      }
    }
    outbox.put(letters);
    return written;
  }

  /** Whoever picked this time for it is asked the first question itself. */
  private Optional<Letter> ask(
      Waiting one, Consultation consultation, ContactList list, Instant now) {
    Participant who = addressees.participant(one, now);
    askings.note(one.who(), consultation.slug(), now);
    if (one.picked()) {
      firstQuestions.orderedStream().forEach(first -> first.ask(who, consultation.slug(), now));
      return Optional.empty();
    }
    return Optional.of(letter(one, who, consultation, list));
  }

  private static void forgottenMeanwhile(boolean gone) {
    if (gone) {
      throw new IllegalStateException("Someone was forgotten while they were written to");
    }
  }

  private Letter letter(Waiting one, Participant who, Consultation consultation, ContactList list) {
    Locale language =
        words.language(list, words.offered(consultation), one.channel(), one.language());
    String slug = consultation.slug();
    return new Letter(
        who,
        Letter.Kind.INVITATION,
        slug,
        Message.of(words.of(consultation, list, language)),
        "invitation:" + slug + ":" + one.who().value(),
        words.template(consultation, list, one.channel(), language));
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
