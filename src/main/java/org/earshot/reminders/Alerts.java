package org.earshot.reminders;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.earshot.inbox.Alarm;
import org.earshot.inbox.By;
import org.earshot.inbox.Danger;
import org.earshot.reminders.Alert.Step;
import org.earshot.reminders.Alert.To;
import org.earshot.reminders.Safeguarding.Person;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down whom to tell that somebody may be in danger, in the transaction that heard it: the
 * e-mails leave once that is over. Nothing while e-mail is not set up; what is overdue by the time
 * it is, is told then.
 */
@Component
class Alerts implements Alarm {

  private static final String NOBODY =
      "Neither the set-up record nor an administrator's user name has an e-mail address.";

  private final Safeguarding safeguarding;
  private final ReminderTable table;
  private final Mailbox mailbox;
  private final ObjectProvider<SchedulerClient> scheduler;
  private final InstantSource clock;

  /**
   * @param scheduler asked for when it is needed: some of its tasks listen to people themselves
   */
  Alerts(
      Safeguarding safeguarding,
      ReminderTable table,
      Mailbox mailbox,
      ObjectProvider<SchedulerClient> scheduler,
      InstantSource clock) {
    this.safeguarding = safeguarding;
    this.table = table;
    this.mailbox = mailbox;
    this.scheduler = scheduler;
    this.clock = clock;
  }

  @Override
  public Optional<By> raised(Danger danger) {
    tell(danger, Step.RAISED);
    return safeguarding
        .named(danger.consultation())
        .map(account -> new By(account.id(), account.name()));
  }

  /**
   * Once for each step of it, whoever is named meanwhile. Of what is overdue also those who were
   * not told first: whoever was may be away. Within the caller's transaction.
   */
  void tell(Danger danger, Step step) {
    if (!mailbox.ready() || table.told(danger.caseId(), step, danger.raisedAt())) {
      return;
    }
    Collection<Person> people =
        step == Step.OVERDUE
            ? safeguarding.all(danger.consultation())
            : safeguarding.of(danger.consultation());
    people.forEach(person -> write(danger, step, person));
    if (people.isEmpty()) {
      table.addAlert(alert(danger, step, To.NOBODY), null, NOBODY, clock.instant());
    }
  }

  /** One of its e-mails reached nobody: everybody who has none of this step yet is told. */
  @Transactional
  public void failed(Danger danger, Alert failed) {
    table.lockBeside(failed);
    List<ReminderTable.Mail> written = table.beside(failed);
    safeguarding.all(danger.consultation()).stream()
        .filter(person -> !isAmong(written, person))
        .forEach(person -> write(danger, failed.step(), person));
  }

  /**
   * Whom an e-mail is for that was written before: the same, or whoever is to be told instead of
   * them by now. Empty where those have one of their own.
   */
  @Transactional
  public Optional<Person> still(ReminderTable.Mail mail, Alert alert, Danger danger) {
    table.lockBeside(alert);
    List<ReminderTable.Mail> written = table.beside(alert);
    Collection<Person> people =
        alert.step() == Step.OVERDUE || written.stream().anyMatch(Alerts::failedForGood)
            ? safeguarding.all(danger.consultation())
            : safeguarding.of(danger.consultation());
    Optional<Person> same =
        people.stream().filter(person -> person.is(alert.to(), mail.officer())).findFirst();
    if (same.isPresent()) {
      return same;
    }
    Optional<Person> instead =
        safeguarding.of(danger.consultation()).stream()
            .filter(person -> !isAmong(written, person))
            .findFirst();
    instead.ifPresent(person -> table.address(mail, person.to(), person.officer()));
    return instead;
  }

  private static boolean failedForGood(ReminderTable.Mail mail) {
    return mail.state() == ReminderTable.State.FAILED;
  }

  private static boolean isAmong(List<ReminderTable.Mail> written, Person person) {
    return written.stream()
        .anyMatch(
            mail -> mail.cause() instanceof Alert alert && person.is(alert.to(), mail.officer()));
  }

  private void write(Danger danger, Step step, Person person) {
    Instant now = clock.instant();
    start(table.addAlert(alert(danger, step, person.to()), person.officer(), null, now));
  }

  private void start(long mail) {
    MailTask.start(scheduler.getObject(), mail, clock.instant());
  }

  private static Alert alert(Danger danger, Step step, To to) {
    return new Alert(danger.caseId(), step, danger.raisedAt(), to);
  }
}
