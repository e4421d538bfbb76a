package org.earshot.inbox;

import static org.earshot.inbox.Times.instant;
import static org.earshot.inbox.Times.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The cases of people who may be in danger. It is raised once, and again only after an officer has
 * done something: five texts within a minute are one danger.
 */
@Component
public class Dangers {

  private static final String OPEN =
      "select id, consultation, coalesce(raised_at, opened_at) as raised_at, due_at"
          + " from inbox_case c where state <> 'closed' and reason in ('concern', 'at_risk')";

  /** That an answer was passed on is what raises it, and nobody's look at it. */
  private static final String TOUCHED =
      "exists (select 1 from inbox_step s where s.case_id = c.id and s.officer <> ''"
          + " and s.what <> '"
          + PassingOn.OPENED
          + "' and s.at >= coalesce(c.raised_at, c.opened_at))";

  private final JdbcClient jdbc;
  private final CaseRows rows;
  private final StepRows steps;
  private final Alarm alarm;
  private final InstantSource clock;

  Dangers(JdbcClient jdbc, CaseRows rows, StepRows steps, Alarm alarm, InstantSource clock) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.steps = steps;
    this.alarm = alarm;
    this.clock = clock;
  }

  /** Overdue, with nothing done by any officer since it was raised. */
  public List<Danger> missed(Instant now) {
    return jdbc.sql(OPEN + " and due_at < ? and not " + TOUCHED)
        .param(utc(now))
        .query(Dangers::read)
        .list();
  }

  /** Empty once the case is closed. */
  public Optional<Danger> open(UUID id) {
    return jdbc.sql(OPEN + " and id = ?").param(id).query(Dangers::read).optional();
  }

  /** Whether an officer has done something since it was raised. */
  public boolean taken(Danger danger) {
    return jdbc.sql("select count(*) from inbox_case c where id = ? and " + TOUCHED)
            .param(danger.caseId())
            .query(Long.class)
            .single()
        > 0;
  }

  /** Raises it where there is reason to, within the transaction that wrote the case. */
  void heard(UUID id, Reason why) {
    if (!why.danger() || waits(id)) {
      return;
    }
    Instant now = clock.instant();
    jdbc.sql("update inbox_case set raised_at = ? where id = ?").params(utc(now), id).update();
    Danger danger = open(id).orElseThrow();
    alarm.raised(danger).ifPresent(officer -> give(id, officer, now));
  }

  /** Whether it was raised before and nobody has looked since. */
  private boolean waits(UUID id) {
    return jdbc.sql(
                "select count(*) from inbox_case c where id = ? and raised_at is not null and not "
                    + TOUCHED)
            .param(id)
            .query(Long.class)
            .single()
        > 0;
  }

  private void give(UUID id, By officer, Instant now) {
    Case one = rows.find(id).orElseThrow();
    if (one.assignedTo() == null) {
      rows.assign(id, officer.id());
      steps.add(id, By.EARSHOT, now, Casework.assigned("nobody", officer.name()), null);
    }
  }

  private static Danger read(ResultSet row, int number) throws SQLException {
    return new Danger(
        row.getObject("id", UUID.class),
        row.getString("consultation"),
        Objects.requireNonNull(instant(row, "raised_at")),
        instant(row, "due_at"));
  }
}
