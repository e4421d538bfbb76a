package org.earshot.reminders;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.inbox.Danger;
import org.earshot.inbox.Dangers;
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
  private final Alerts alerts;
  private final Dangers dangers;
  private final Mailbox mailbox;
  private final InstantSource clock;
  private final String publicUrl;

  ReminderPost(
      ReminderTable table,
      Consultations consultations,
      Promises promises,
      Pledges pledged,
      Addressees addressees,
      Alerts alerts,
      Dangers dangers,
      Mailbox mailbox,
      InstantSource clock,
      @Value("${earshot.public-url}") String publicUrl) {
    this.table = table;
    this.consultations = consultations;
    this.promises = promises;
    this.pledged = pledged;
    this.addressees = addressees;
    this.alerts = alerts;
    this.dangers = dangers;
    this.mailbox = mailbox;
    this.clock = clock;
    this.publicUrl = publicUrl;
  }

  /**
   * @return when to try again; empty where it is over
   */
  Optional<Instant> send(long id) {
    ReminderTable.Mail mail = table.find(id).filter(ReminderTable.Mail::open).orElse(null);
    if (mail == null || mail.nobodys()) {
      return Optional.empty();
    }
    Mail written =
        switch (mail.cause()) {
          case Reminder reminder -> written(mail, reminder).orElse(null);
          case Alert alert -> written(mail, alert).orElse(null);
        };
    return written == null ? over(mail, State.NEEDLESS) : send(mail, written);
  }

  /** Empty where the case is closed, or it is overdue no more. */
  private Optional<Mail> written(ReminderTable.Mail mail, Alert alert) {
    return dangers
        .open(alert.caseId())
        .filter(danger -> alert.step() == Alert.Step.RAISED || !dangers.taken(danger))
        .flatMap(danger -> written(mail, alert, danger));
  }

  private Optional<Mail> written(ReminderTable.Mail mail, Alert alert, Danger danger) {
    AlertText text = new AlertText(alert, danger, publicUrl);
    return alerts
        .still(mail, alert, danger)
        .map(
            person ->
                new Mail(
                    person.address(),
                    text.subject(),
                    text.body(person.name()),
                    "alert-" + mail.id()));
  }

  private Optional<Mail> written(ReminderTable.Mail mail, Reminder reminder) {
    return Optional.ofNullable(mail.officer())
        .flatMap(officer -> addressees.find(officer, reminder))
        .flatMap(to -> written(mail, reminder, to));
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
  private Optional<Mail> written(ReminderTable.Mail mail, Reminder reminder, Account to) {
    Consultation consultation = consultations.find(reminder.slug()).orElseThrow();
    if (reminder.promise() == Promise.PLEDGE) {
      return pledges(reminder)
          .map(open -> new PledgeText(reminder, open, consultation.title(), publicUrl))
          .map(text -> reminding(mail, to, text.subject(), text.body(to.name())));
    }
    return promises.of(consultation).stream()
        .filter(owed -> owed.promise() == reminder.promise())
        .filter(owed -> owed.by().equals(reminder.due()))
        .findFirst()
        .map(owed -> new MailText(reminder, owed, consultation.title(), publicUrl))
        .map(text -> reminding(mail, to, text.subject(), text.body(to.name())));
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

  private static Mail reminding(ReminderTable.Mail mail, Account to, String subject, String body) {
    return new Mail(to.username(), subject, body, "reminder-" + mail.id());
  }

  private Optional<Instant> over(ReminderTable.Mail mail, State state) {
    table.settle(mail, state, mail.attempts(), null, clock.instant());
    return Optional.empty();
  }

  private Optional<Instant> failed(ReminderTable.Mail mail, String reason) {
    Instant now = clock.instant();
    int attempts = mail.attempts() + 1;
    boolean last = attempts >= MOST_ATTEMPTS;
    LOG.warn(
        "E-mail {} to an officer could not be sent, attempt {}: {}", mail.id(), attempts, reason);
    table.settle(mail, last ? State.FAILED : State.FAILING, attempts, reason, now);
    if (last && mail.cause() instanceof Alert alert) {
      dangers.open(alert.caseId()).ifPresent(danger -> alerts.failed(danger, alert));
    }
    return last
        ? Optional.empty()
        : Optional.of(now.plus(LATER.get(Math.min(attempts, LATER.size()) - 1)));
  }
}
