package org.earshot.reminders;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.earshot.reminders.Mailbox.Mail;
import org.earshot.reminders.ReminderTable.State;
import org.earshot.security.Officer;
import org.earshot.security.Officers.Account;
import org.earshot.security.Refused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Service;

/** E-mail to officers: whether it is set up, whether it works, and what could not be sent. */
@Service
public class Reminders {

  private final ReminderTable table;
  private final Addressees addressees;
  private final Mailbox mailbox;
  private final SchedulerClient scheduler;
  private final InstantSource clock;
  private final String publicUrl;

  Reminders(
      ReminderTable table,
      Addressees addressees,
      Mailbox mailbox,
      SchedulerClient scheduler,
      InstantSource clock,
      @Value("${earshot.public-url}") String publicUrl) {
    this.table = table;
    this.addressees = addressees;
    this.mailbox = mailbox;
    this.scheduler = scheduler;
    this.clock = clock;
    this.publicUrl = publicUrl;
  }

  /** Whether e-mail can be sent. */
  public enum SetUp {
    READY,
    NO_SERVER,
    /** There is a server, and no address to send from. */
    NO_SENDER
  }

  public SetUp setUp() {
    if (mailbox.ready()) {
      return SetUp.READY;
    }
    return mailbox.hasServer() ? SetUp.NO_SENDER : SetUp.NO_SERVER;
  }

  /**
   * An e-mail that could not be sent.
   *
   * @param to whom it was for
   * @param about the consultation, or that somebody may be in danger
   * @param reason what the server said
   * @param trying whether it is tried again by itself
   */
  public record Trouble(
      long id, String to, String about, String reason, boolean trying, int attempts, Instant at) {}

  /** What could not be sent, newest first. */
  public List<Trouble> troubles() {
    return table.troubles().stream().map(this::trouble).toList();
  }

  private Trouble trouble(ReminderTable.Mail mail) {
    UUID officer = mail.officer();
    String reason = mail.reason();
    return new Trouble(
        mail.id(),
        officer == null ? whoever(mail.cause()) : addressees.name(officer).orElse("nobody"),
        mail.cause() instanceof Reminder reminder ? reminder.slug() : "somebody in danger",
        reason == null ? "" : reason,
        mail.state() == State.FAILING,
        mail.attempts(),
        mail.at());
  }

  private static String whoever(Cause cause) {
    return cause instanceof Alert alert ? alert.to().words() : "nobody";
  }

  /**
   * Tries one again at once that could not be sent.
   *
   * @throws Refused in conflict where that was decided meanwhile, or there is nobody to write to
   */
  public void again(long id) {
    ReminderTable.Mail mail = inTrouble(id);
    if (mail.nobodys()) {
      throw Refused.conflict("officer", "There was nobody to write to. Dismiss it.");
    }
    settle(mail, State.WAITING);
    MailTask.startNow(scheduler, id, clock.instant());
  }

  /**
   * Lets go of one that could not be sent.
   *
   * @throws Refused in conflict where that was decided meanwhile
   */
  public void dismiss(long id) {
    settle(inTrouble(id), State.DISMISSED);
  }

  private ReminderTable.Mail inTrouble(long id) {
    return table
        .find(id)
        .filter(mail -> mail.state() == State.FAILING || mail.state() == State.FAILED)
        .orElseThrow(Reminders::decided);
  }

  private void settle(ReminderTable.Mail mail, State state) {
    if (!table.settle(mail, state, 0, mail.reason(), clock.instant())) {
      throw decided();
    }
  }

  private static Refused decided() {
    return Refused.conflict("state", "This e-mail is not waiting for a decision any more.");
  }

  /**
   * Sends this officer an e-mail, at once.
   *
   * @return the address that it went to
   * @throws Refused in conflict where e-mail is not set up, the officer has no address, or the
   *     server did not take it, with what it said
   */
  public String test(Officer officer) {
    if (!mailbox.ready()) {
      throw Refused.conflict("mail", "E-mail is not set up.");
    }
    String to =
        addressees
            .reachable(officer.id())
            .map(Account::username)
            .orElseThrow(() -> Refused.conflict("to", "Your user name is not an e-mail address."));
    try {
      mailbox.send(test(to));
      return to;
    } catch (MailException failed) {
      throw Refused.conflict("mail", "The mail server did not take it. " + Mailbox.reason(failed));
    }
  }

  private Mail test(String to) {
    return new Mail(
        to,
        "Earshot: a test",
        "This is the test that you asked for. E-mail from Earshot reaches you.\n\n"
            + publicUrl
            + "/console/help",
        "test-" + UUID.randomUUID());
  }
}
