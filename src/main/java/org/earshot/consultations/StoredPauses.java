package org.earshot.consultations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.earshot.consultations.Consultation.State;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Pauses in their table, beside the mark on the consultation that every turn looks at. */
@Service
class StoredPauses implements Pauses {

  private static final int LONGEST_REASON = 2_000;

  private final JdbcClient db;
  private final ConsultationTable table;
  private final RunningConsultations running;
  private final TransactionOperations transaction;
  private final InstantSource clock;

  StoredPauses(
      JdbcClient db,
      ConsultationTable table,
      RunningConsultations running,
      TransactionOperations transaction,
      InstantSource clock) {
    this.db = db;
    this.table = table;
    this.running = running;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public void pause(String slug, String reason, Officer by) {
    if (reason.isBlank()) {
      throw Refused.invalid("reason", "Say why it is paused");
    }
    turn(slug, true, reason, by);
  }

  @Override
  public void goOn(String slug, String reason, Officer by) {
    turn(slug, false, reason, by);
  }

  private void turn(String slug, boolean pause, String reason, Officer by) {
    String why = reason.strip();
    if (why.length() > LONGEST_REASON) {
      throw Refused.invalid("reason", "Use at most 2,000 characters");
    }
    State state =
        table
            .find(slug)
            .orElseThrow(() -> new NoSuchElementException("no consultation " + slug))
            .state();
    if (state != State.OPEN) {
      throw Refused.conflict("reason", "It is not open: there is nothing to pause.");
    }
    Instant now = clock.instant();
    transaction.executeWithoutResult(
        status -> {
          if (pause ? table.pause(slug, now) : table.goOn(slug, now)) {
            note(slug, new Pause(pause, why, by.name(), now), by);
          }
        });
    running.forget();
  }

  private void note(String slug, Pause done, Officer by) {
    db.sql(
            "insert into consultation_pause (slug, paused, reason, officer, officer_name, at)"
                + " values (?, ?, ?, ?, ?, ?)")
        .params(
            slug,
            done.paused(),
            done.reason(),
            by.id(),
            done.officerName(),
            ConsultationTable.utc(done.at()))
        .update();
  }

  @Override
  public List<Pause> of(String slug) {
    return db.sql("select * from consultation_pause where slug = ? order by id desc")
        .param(slug)
        .query(StoredPauses::pause)
        .list();
  }

  private static Pause pause(ResultSet row, int n) throws SQLException {
    return new Pause(
        row.getBoolean("paused"),
        row.getString("reason"),
        row.getString("officer_name"),
        Objects.requireNonNull(ConsultationTable.instant(row, "at")));
  }
}
