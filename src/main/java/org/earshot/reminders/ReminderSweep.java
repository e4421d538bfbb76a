package org.earshot.reminders;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.earshot.consultations.Clocks;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.inbox.Danger;
import org.earshot.inbox.Dangers;
import org.earshot.outcomes.Owed;
import org.earshot.outcomes.Pledges;
import org.earshot.outcomes.Promise;
import org.earshot.outcomes.Promises;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Writes reminders down as their days come, each once, and an e-mail of it for each officer whom it
 * concerns. Where several days have come since it last looked, only the last is told by e-mail. And
 * tells once more of people who may be in danger where nobody has looked in time.
 */
@Component
class ReminderSweep {

  private static final Logger LOG = LoggerFactory.getLogger(ReminderSweep.class);
  private static final String NOBODY =
      "No officer who may do this has an e-mail address as user name.";

  private final Consultations consultations;
  private final Promises promises;
  private final Pledges pledged;
  private final Addressees addressees;
  private final ReminderTable table;
  private final Mailbox mailbox;
  private final Dangers dangers;
  private final Alerts alerts;
  private final SchedulerClient scheduler;
  private final TransactionOperations transaction;
  private final InstantSource clock;

  ReminderSweep(
      Consultations consultations,
      Promises promises,
      Pledges pledged,
      Addressees addressees,
      ReminderTable table,
      Mailbox mailbox,
      Dangers dangers,
      Alerts alerts,
      SchedulerClient scheduler,
      TransactionOperations transaction,
      InstantSource clock) {
    this.consultations = consultations;
    this.promises = promises;
    this.pledged = pledged;
    this.addressees = addressees;
    this.table = table;
    this.mailbox = mailbox;
    this.dangers = dangers;
    this.alerts = alerts;
    this.scheduler = scheduler;
    this.transaction = transaction;
    this.clock = clock;
  }

  void sweep() {
    // People in danger first; nothing that fails for one keeps anything from another.
    attempt("look for people whom nobody has looked after in time", this::tellOfDangers);
    attempt("look for e-mails that wait", this::startMails);
    for (Consultation consultation : consultations.all()) {
      attempt("remind of " + consultation.slug(), () -> remind(consultation));
    }
    attempt("look for e-mails that wait", this::startMails);
  }

  /**
   * @param what it is for, for the log
   */
  private static void attempt(String what, Runnable step) {
    try {
      step.run();
    } catch (RuntimeException failed) {
      LOG.error("Could not {}; again in a while", what, failed);
    }
  }

  private void tellOfDangers() {
    if (mailbox.ready()) {
      dangers
          .missed(clock.instant())
          .forEach(danger -> attempt("tell of the case " + danger.caseId(), () -> overdue(danger)));
    }
  }

  private void overdue(Danger danger) {
    transaction.executeWithoutResult(status -> alerts.tell(danger, Alert.Step.OVERDUE));
  }

  /** Whatever happened to its task, an e-mail that waits has one. */
  private void startMails() {
    table
        .open()
        .forEach(
            mail ->
                attempt(
                    "start the e-mail " + mail.id(),
                    () -> MailTask.start(scheduler, mail.id(), clock.instant())));
  }

  private void remind(Consultation consultation) {
    List<Owed> owed = promises.of(consultation);
    owed.forEach(one -> remind(consultation, one));
    remindOfPledges(consultation, owed);
  }

  /** Nothing while e-mail is not set up: what is due then is told once it is. */
  private void remind(Consultation consultation, Owed owed) {
    owed.step(Clocks.day(clock.instant()))
        .map(step -> new Reminder(consultation.slug(), owed.promise(), owed.by(), step))
        .ifPresent(reminder -> remind(consultation, reminder));
  }

  /**
   * What the outcome promised by one day is one reminder: four weeks before, and once it is late.
   * Nobody has been promised anything before they were told the outcome.
   */
  private void remindOfPledges(Consultation consultation, List<Owed> owed) {
    if (owed.stream().anyMatch(one -> one.promise() == Promise.OUTCOME)) {
      return;
    }
    String slug = consultation.slug();
    LocalDate today = Clocks.day(clock.instant());
    pledged.dated(List.of(slug)).getOrDefault(slug, List.of()).stream()
        .filter(pledge -> pledge.near(today) || pledge.late(today))
        .map(
            pledge ->
                new Reminder(
                    slug,
                    Promise.PLEDGE,
                    pledge.by(),
                    pledge.late(today) ? Owed.Step.LATE : Owed.Step.LAST))
        .distinct()
        .forEach(reminder -> remind(consultation, reminder));
  }

  private void remind(Consultation consultation, Reminder reminder) {
    if (mailbox.ready()) {
      Instant now = clock.instant();
      transaction.executeWithoutResult(status -> write(consultation, reminder, now));
    }
  }

  private void write(Consultation consultation, Reminder reminder, Instant now) {
    Optional<Long> added = table.add(reminder, now);
    if (added.isEmpty()) {
      return;
    }
    Arrays.stream(Owed.Step.values())
        .filter(step -> step.compareTo(reminder.step()) < 0)
        .forEach(step -> table.add(earlier(reminder, step), now));
    List<UUID> officers = addressees.of(consultation, reminder.promise());
    officers.forEach(officer -> table.addMail(added.get(), officer, null, now));
    if (officers.isEmpty()) {
      table.addMail(added.get(), null, NOBODY, now);
    }
  }

  private static Reminder earlier(Reminder reminder, Owed.Step step) {
    return new Reminder(reminder.slug(), reminder.promise(), reminder.due(), step);
  }
}
