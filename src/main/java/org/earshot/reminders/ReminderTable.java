package org.earshot.reminders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.earshot.outcomes.Owed;
import org.earshot.outcomes.Promise;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

/** The tables {@code reminder} and {@code reminder_mail}, which has e-mails of cases too. */
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
   * @param officer the account; null where there was nobody to write to, or it goes to whoever the
   *     set-up record names
   */
  record Mail(
      long id,
      Cause cause,
      @Nullable UUID officer,
      State state,
      int attempts,
      @Nullable String reason,
      Instant at) {

    /** Whether there was nobody to write to. */
    boolean nobodys() {
      return cause instanceof Alert alert ? alert.to() == Alert.To.NOBODY : officer == null;
    }

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

  /** Whether anybody was to be told of this. */
  boolean told(UUID caseId, Alert.Step step, Instant raisedAt) {
    return db.sql(
                "select count(*) from reminder_mail where case_id = ? and step = ?"
                    + " and raised_at = ?")
            .params(caseId, step.name(), utc(raisedAt))
            .query(Long.class)
            .single()
        > 0;
  }

  /**
   * @param officer null where it goes to whoever the set-up record names, or to nobody
   * @param reason why it cannot be sent; null where it can
   * @return the e-mail's number
   */
  long addAlert(Alert alert, @Nullable UUID officer, @Nullable String reason, Instant at) {
    KeyHolder key = new GeneratedKeyHolder();
    db.sql(
            "insert into reminder_mail (case_id, step, raised_at, recipient, officer, state, reason,"
                + " at) values (?, ?, ?, ?, ?, ?, ?, ?)")
        .param(alert.caseId())
        .param(alert.step().name())
        .param(utc(alert.raisedAt()))
        .param(alert.to().name())
        .param(officer)
        .param((reason == null ? State.WAITING : State.FAILED).name())
        .param(reason)
        .param(utc(at))
        .update(key, "id");
    return Objects.requireNonNull(key.getKey()).longValue();
  }

  /** Every e-mail of the same step of the same danger. */
  List<Mail> beside(Alert alert) {
    return mails(
        "m.case_id = ? and m.step = ? and m.raised_at = ?",
        alert.caseId(),
        alert.step().name(),
        utc(alert.raisedAt()));
  }

  /** Nobody else can address one of the same step until the transaction ends. */
  void lockBeside(Alert alert) {
    db.sql(
            "select id from reminder_mail where case_id = ? and step = ? and raised_at = ?"
                + " order by id for update")
        .params(alert.caseId(), alert.step().name(), utc(alert.raisedAt()))
        .query(Long.class)
        .list();
  }

  /** It goes to somebody else than it was written for. */
  void address(Mail mail, Alert.To to, @Nullable UUID officer) {
    db.sql("update reminder_mail set recipient = ?, officer = ? where id = ?")
        .param(to.name())
        .param(officer)
        .param(mail.id())
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
            "select m.*, r.slug, r.promise, r.due_on, r.step as reminder_step from reminder_mail m"
                + " left join reminder r on r.id = m.reminder where "
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
        cause(row),
        row.getObject("officer", UUID.class),
        State.valueOf(row.getString("state")),
        row.getInt("attempts"),
        row.getString("reason"),
        row.getObject("at", OffsetDateTime.class).toInstant());
  }

  private static Cause cause(ResultSet row) throws SQLException {
    UUID caseId = row.getObject("case_id", UUID.class);
    return caseId == null
        ? new Reminder(
            row.getString("slug"),
            Promise.valueOf(row.getString("promise")),
            row.getObject("due_on", LocalDate.class),
            Owed.Step.valueOf(row.getString("reminder_step")))
        : new Alert(
            caseId,
            Alert.Step.valueOf(row.getString("step")),
            row.getObject("raised_at", OffsetDateTime.class).toInstant(),
            Alert.To.valueOf(row.getString("recipient")));
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
