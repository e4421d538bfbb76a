package org.earshot.reminders;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Instant;
import java.time.InstantSource;
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

  /** Once for each step of it, whoever is named meanwhile. Within the caller's transaction. */
  void tell(Danger danger, Step step) {
    if (!mailbox.ready() || table.told(danger.caseId(), step, danger.raisedAt())) {
      return;
    }
    Instant now = clock.instant();
    List<Person> people = safeguarding.of(danger.consultation());
    for (Person person : people) {
      start(table.addAlert(alert(danger, step, person.to()), person.officer(), null, now));
    }
    if (people.isEmpty()) {
      table.addAlert(alert(danger, step, To.NOBODY), null, NOBODY, now);
    }
  }

  private void start(long mail) {
    MailTask.start(scheduler.getObject(), mail, clock.instant());
  }

  private static Alert alert(Danger danger, Step step, To to) {
    return new Alert(danger.caseId(), step, danger.raisedAt(), to);
  }
}
