package org.earshot.reminders;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Instant;
import java.time.InstantSource;
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
    for (Consultation consultation : consultations.all()) {
      try {
        promises.of(consultation).forEach(owed -> remind(consultation, owed));
      } catch (RuntimeException failed) {
        LOG.error("No reminder for {}; again in a while", consultation.slug(), failed);
      }
    }
    if (mailbox.ready()) {
      dangers
          .missed(clock.instant())
          .forEach(danger -> transaction.executeWithoutResult(status -> overdue(danger)));
    }
    // Whatever happened to its task, an e-mail that waits has one.
    table.open().forEach(mail -> MailTask.start(scheduler, mail.id(), clock.instant()));
  }

  private void overdue(Danger danger) {
    alerts.tell(danger, Alert.Step.OVERDUE);
  }

  /** Nothing while e-mail is not set up: what is due then is told once it is. */
  private void remind(Consultation consultation, Owed owed) {
    Instant now = clock.instant();
    Owed.Step step = owed.step(Clocks.day(now)).orElse(null);
    if (step != null && mailbox.ready()) {
      Reminder reminder = new Reminder(consultation.slug(), owed.promise(), owed.by(), step);
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
