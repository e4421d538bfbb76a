package org.earshot.inbox;

import static org.earshot.inbox.Times.instant;
import static org.earshot.inbox.Times.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.earshot.privacy.SubjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of cases, one row each. */
@Component
class CaseRows {

  /** More than anybody reads on one page; the most urgent come first. */
  private static final int AT_ONCE = 200;

  private static final String URGENT_FIRST =
      " order by case when reason in ('concern', 'at_risk') then 0 else 1 end,"
          + " case when due_at is null then 1 else 0 end, due_at, opened_at";

  private static final String INSERT =
      "insert into inbox_case (id, subject, channel, language, consultation, reason, state,"
          + " opened_at, heard_at, due_at) values (?, ?, ?, ?, ?, ?, 'open', ?, ?, ?)";

  private final JdbcClient jdbc;

  CaseRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Case> find(UUID id) {
    return jdbc.sql("select * from inbox_case where id = ?")
        .param(id)
        .query(CaseRows::read)
        .optional();
  }

  /** The same, with nobody else able to change it until the transaction ends. */
  Optional<Case> lock(UUID id) {
    return jdbc.sql("select * from inbox_case where id = ? for update")
        .param(id)
        .query(CaseRows::read)
        .optional();
  }

  /**
   * The case of this person that what they write belongs to: the one in which they talk with an
   * officer, else the one that was opened for what they wrote and is not closed.
   */
  Optional<Case> current(SubjectId subject) {
    return jdbc.sql(
            "select * from inbox_case where subject = ? and state <> 'closed'"
                + " and (response is null or state = 'talking')"
                + " order by case state when 'talking' then 0 else 1 end limit 1")
        .param(subject.value())
        .query(CaseRows::read)
        .optional();
  }

  /** The case that was opened for what this person wrote and is not closed: one at most. */
  Optional<Case> heard(SubjectId subject) {
    return jdbc.sql(
            "select * from inbox_case where subject = ? and state <> 'closed' and response is null")
        .param(subject.value())
        .query(CaseRows::read)
        .optional();
  }

  List<Case> list(Selection selection) {
    String order =
        selection.which() == Selection.Which.CLOSED ? " order by closed_at desc" : URGENT_FIRST;
    return selecting("select *", selection, order + " limit " + AT_ONCE)
        .query(CaseRows::read)
        .list();
  }

  Cases.Heard soFar() {
    return jdbc.sql("select count(*) as cases, max(heard_at) as heard_at from inbox_case")
        .query(
            (row, number) ->
                new Cases.Heard(
                    row.getLong("cases"),
                    Objects.requireNonNullElse(instant(row, "heard_at"), Instant.EPOCH)))
        .single();
  }

  long count(Selection selection) {
    return selecting("select count(*)", selection, "").query(Long.class).single();
  }

  private JdbcClient.StatementSpec selecting(String what, Selection selection, String then) {
    Reason reason = selection.reason();
    String wanted = selection.which().condition() + (reason == null ? "" : " and reason = :reason");
    JdbcClient.StatementSpec statement =
        jdbc.sql(what + " from inbox_case where " + wanted + then)
            .param("officer", selection.officer())
            .param("now", utc(selection.now()));
    return reason == null ? statement : statement.param("reason", reason.key());
  }

  void add(UUID id, Happening happening, @Nullable Instant dueAt) {
    OffsetDateTime at = utc(happening.at());
    jdbc.sql(INSERT)
        .param(id)
        .param(happening.who().id().value())
        .param(happening.who().channel())
        .param(happening.language().toLanguageTag())
        .param(happening.consultation())
        .param(happening.reason().key())
        .param(at)
        .param(at)
        .param(dueAt == null ? null : utc(dueAt))
        .update();
  }

  /** Takes what happened now into a case that is open. */
  void join(Case open, Happening happening, Reason reason, Instant dueAt) {
    jdbc.sql(
            "update inbox_case set reason = ?, due_at = ?, heard_at = ?, language = ?,"
                + " consultation = coalesce(?, consultation) where id = ?")
        .param(reason.key())
        .param(utc(dueAt))
        .param(utc(happening.at()))
        .param(happening.language().toLanguageTag())
        .param(happening.consultation())
        .param(open.id())
        .update();
  }

  /**
   * Claims a sentence that is said once in so long.
   *
   * @param column which sentence: {@code told_at} or {@code signposted_at}
   * @return whether it may be said now
   */
  boolean once(SubjectId subject, String column, Instant now, Instant since) {
    return jdbc.sql(
                "update inbox_case set "
                    + column
                    + " = ? where subject = ? and state <> 'closed' and not exists (select 1 from"
                    + " inbox_case told where told.subject = ? and told."
                    + column
                    + " > ?)")
            .params(utc(now), subject.value(), subject.value(), utc(since))
            .update()
        > 0;
  }

  void move(UUID id, Case.State state, @Nullable Instant dueAt) {
    jdbc.sql("update inbox_case set state = ?, due_at = ?, closed_at = null where id = ?")
        .param(state.key())
        .param(dueAt == null ? null : utc(dueAt))
        .param(id)
        .update();
  }

  void due(UUID id, Instant dueAt) {
    jdbc.sql("update inbox_case set due_at = ? where id = ?").params(utc(dueAt), id).update();
  }

  /** When it was due stays, for whoever takes the closing back. */
  void close(UUID id, Instant at) {
    jdbc.sql("update inbox_case set state = 'closed', closed_at = ? where id = ?")
        .params(utc(at), id)
        .update();
  }

  void assign(UUID id, @Nullable String officer) {
    jdbc.sql("update inbox_case set assigned_to = ? where id = ?")
        .param(officer)
        .param(id)
        .update();
  }

  byte @Nullable [] bestTime(UUID id) {
    return jdbc.sql("select best_time from inbox_case where id = ?")
        .param(id)
        .query((row, number) -> Optional.ofNullable(row.getBytes(1)))
        .optional()
        .flatMap(found -> found)
        .orElse(null);
  }

  void bestTime(UUID id, byte[] sealed) {
    jdbc.sql("update inbox_case set best_time = ? where id = ?").params(sealed, id).update();
  }

  private static Case read(ResultSet row, int number) throws SQLException {
    UUID subject = row.getObject("subject", UUID.class);
    return new Case(
        row.getObject("id", UUID.class),
        subject == null ? null : new SubjectId(subject),
        row.getString("channel"),
        Locale.forLanguageTag(row.getString("language")),
        row.getString("consultation"),
        Reason.of(row.getString("reason")),
        Case.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
        Objects.requireNonNull(instant(row, "opened_at")),
        Objects.requireNonNull(instant(row, "heard_at")),
        instant(row, "due_at"),
        row.getString("assigned_to"),
        instant(row, "closed_at"),
        answer(row),
        passed(row));
  }

  private static Case.@Nullable Answer answer(ResultSet row) throws SQLException {
    UUID response = row.getObject("response", UUID.class);
    return response == null ? null : new Case.Answer(response, row.getString("question"));
  }

  private static Case.@Nullable Passed passed(ResultSet row) throws SQLException {
    LocalDate on = row.getObject("passed_on", LocalDate.class);
    return on == null ? null : new Case.Passed(on, row.getObject("came_at") != null);
  }
}
