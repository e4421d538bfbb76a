package org.earshot.reminders;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.outcomes.Owed;
import org.earshot.outcomes.Pledge;
import org.earshot.outcomes.Pledges;
import org.earshot.outcomes.Promise;
import org.earshot.outcomes.Promises;
import org.earshot.reminders.Mailbox.Mail;
import org.earshot.reminders.ReminderTable.State;
import org.earshot.security.Officers.Account;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;

/** Sends one e-mail, if it still has its sense; what the server does not take is tried again. */
@Component
class ReminderPost {

  private static final Logger LOG = LoggerFactory.getLogger(ReminderPost.class);

  /** After each failure; the last is repeated. */
  private static final List<Duration> LATER =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(6));

  /** About three days. */
  private static final int MOST_ATTEMPTS = 16;

  private final ReminderTable table;
  private final Consultations consultations;
  private final Promises promises;
  private final Pledges pledged;
  private final Addressees addressees;
  private final Mailbox mailbox;
  private final InstantSource clock;
  private final String publicUrl;

  ReminderPost(
      ReminderTable table,
      Consultations consultations,
      Promises promises,
      Pledges pledged,
      Addressees addressees,
      Mailbox mailbox,
      InstantSource clock,
      @Value("${earshot.public-url}") String publicUrl) {
    this.table = table;
    this.consultations = consultations;
    this.promises = promises;
    this.pledged = pledged;
    this.addressees = addressees;
    this.mailbox = mailbox;
    this.clock = clock;
    this.publicUrl = publicUrl;
  }

  /**
   * @return when to try again; empty where it is over
   */
  Optional<Instant> send(long id) {
    ReminderTable.Mail mail = table.find(id).filter(ReminderTable.Mail::open).orElse(null);
    if (mail == null || mail.officer() == null) {
      return Optional.empty();
    }
    Account to = addressees.find(mail.officer(), mail.reminder()).orElse(null);
    Mail written = to == null ? null : written(mail, to).orElse(null);
    if (written == null) {
      return over(mail, State.NEEDLESS);
    }
    return send(mail, written);
  }

  private Optional<Instant> send(ReminderTable.Mail mail, Mail written) {
    if (!mailbox.ready()) {
      return failed(mail, "E-mail is not set up any more.");
    }
    try {
      mailbox.send(written);
      return over(mail, State.SENT);
    } catch (MailException failed) {
      return failed(mail, Mailbox.reason(failed));
    }
  }

  /** Empty where the promise was kept meanwhile, or people were told another day. */
  private Optional<Mail> written(ReminderTable.Mail mail, Account to) {
    Reminder reminder = mail.reminder();
    Consultation consultation = consultations.find(reminder.slug()).orElseThrow();
    if (reminder.promise() == Promise.PLEDGE) {
      return pledges(reminder).map(open -> written(mail, open, consultation, to));
    }
    return promises.of(consultation).stream()
        .filter(owed -> owed.promise() == reminder.promise())
        .filter(owed -> owed.by().equals(reminder.due()))
        .findFirst()
        .map(owed -> written(mail, owed, consultation, to));
  }

  /** Those of this day of which people do not know how they ended; empty where there are none. */
  private Optional<List<Pledge>> pledges(Reminder reminder) {
    return Optional.of(
            pledged
                .dated(List.of(reminder.slug()))
                .getOrDefault(reminder.slug(), List.of())
                .stream()
                .filter(pledge -> pledge.by().equals(reminder.due()) && !pledge.over())
                .toList())
        .filter(open -> !open.isEmpty());
  }

  private Mail written(
      ReminderTable.Mail mail, List<Pledge> open, Consultation consultation, Account to) {
    PledgeText text = new PledgeText(mail.reminder(), open, consultation.title(), publicUrl);
    return new Mail(to.username(), text.subject(), text.body(to.name()), "reminder-" + mail.id());
  }

  private Mail written(ReminderTable.Mail mail, Owed owed, Consultation consultation, Account to) {
    MailText text = new MailText(mail.reminder(), owed, consultation.title(), publicUrl);
    return new Mail(to.username(), text.subject(), text.body(to.name()), "reminder-" + mail.id());
  }

  private Optional<Instant> over(ReminderTable.Mail mail, State state) {
    table.settle(mail, state, mail.attempts(), null, clock.instant());
    return Optional.empty();
  }

  private Optional<Instant> failed(ReminderTable.Mail mail, String reason) {
    Instant now = clock.instant();
    int attempts = mail.attempts() + 1;
    boolean last = attempts >= MOST_ATTEMPTS;
    LOG.warn("Reminder e-mail {} could not be sent, attempt {}: {}", mail.id(), attempts, reason);
    table.settle(mail, last ? State.FAILED : State.FAILING, attempts, reason, now);
    return last
        ? Optional.empty()
        : Optional.of(now.plus(LATER.get(Math.min(attempts, LATER.size()) - 1)));
  }
}
