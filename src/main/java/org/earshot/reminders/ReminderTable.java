package org.earshot.reminders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.earshot.outcomes.Owed;
import org.earshot.outcomes.Promise;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code reminder} and {@code reminder_mail}. */
@Repository
class ReminderTable {

  private final JdbcClient db;

  ReminderTable(JdbcClient db) {
    this.db = db;
  }

  /** How an e-mail stands. In the database: the name. */
  enum State {
    WAITING,
    /** It could not be sent so far, and is tried again. */
    FAILING,
    /** It could not be sent, and is not tried again unless an officer says so. */
    FAILED,
    SENT,
    /** The promise was kept, or the officer went, before it could be sent. */
    NEEDLESS,
    DISMISSED
  }

  /**
   * An e-mail.
   *
   * @param officer the account; null where there was nobody to write to
   */
  record Mail(
      long id,
      Reminder reminder,
      @Nullable UUID officer,
      State state,
      int attempts,
      @Nullable String reason,
      Instant at) {

    boolean open() {
      return state == State.WAITING || state == State.FAILING;
    }
  }

  /** Writes a reminder down, within the caller's transaction; empty where it was before. */
  Optional<Long> add(Reminder reminder, Instant at) {
    int added =
        db.sql(
                "insert into reminder (slug, promise, due_on, step, made_at) values (?, ?, ?, ?, ?)"
                    + " on conflict do nothing")
            .params(
                reminder.slug(),
                reminder.promise().name(),
                reminder.due(),
                reminder.step().name(),
                utc(at))
            .update();
    return added == 0 ? Optional.empty() : Optional.of(id(reminder));
  }

  private long id(Reminder reminder) {
    return db.sql(
            "select id from reminder where slug = ? and promise = ? and due_on = ? and step = ?")
        .params(reminder.slug(), reminder.promise().name(), reminder.due(), reminder.step().name())
        .query(Long.class)
        .single();
  }

  /**
   * @param officer null where there is nobody to write to, which is a trouble from the start
   */
  void addMail(long reminder, @Nullable UUID officer, @Nullable String reason, Instant at) {
    db.sql(
            "insert into reminder_mail (reminder, officer, state, reason, at) values (?, ?, ?, ?, ?)")
        .param(reminder)
        .param(officer)
        .param((officer == null ? State.FAILED : State.WAITING).name())
        .param(reason)
        .param(utc(at))
        .update();
  }

  Optional<Mail> find(long id) {
    return mails("m.id = ?", id).stream().findFirst();
  }

  /** Those that a task is to send. */
  List<Mail> open() {
    return mails("m.state in (?, ?)", State.WAITING.name(), State.FAILING.name());
  }

  /** Those that could not be sent, newest first. */
  List<Mail> troubles() {
    return mails("m.state in (?, ?)", State.FAILING.name(), State.FAILED.name());
  }

  private List<Mail> mails(String which, Object... values) {
    return db.sql(
            "select m.*, r.slug, r.promise, r.due_on, r.step from reminder_mail m"
                + " join reminder r on r.id = m.reminder where "
                + which
                + " order by m.id desc")
        .params(values)
        .query(ReminderTable::mail)
        .list();
  }

  /** Writes down what became of it, unless that was decided meanwhile. */
  boolean settle(Mail mail, State state, int attempts, @Nullable String reason, Instant at) {
    return db.sql(
                "update reminder_mail set state = ?, attempts = ?, reason = ?, at = ?"
                    + " where id = ? and state = ?")
            .param(state.name())
            .param(attempts)
            .param(reason)
            .param(utc(at))
            .param(mail.id())
            .param(mail.state().name())
            .update()
        == 1;
  }

  private static Mail mail(ResultSet row, int n) throws SQLException {
    return new Mail(
        row.getLong("id"),
        new Reminder(
            row.getString("slug"),
            Promise.valueOf(row.getString("promise")),
            row.getObject("due_on", LocalDate.class),
            Owed.Step.valueOf(row.getString("step"))),
        row.getObject("officer", UUID.class),
        State.valueOf(row.getString("state")),
        row.getInt("attempts"),
        row.getString("reason"),
        row.getObject("at", OffsetDateTime.class).toInstant());
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
