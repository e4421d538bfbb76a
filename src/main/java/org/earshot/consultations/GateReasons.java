package org.earshot.consultations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.earshot.authoring.Finding;
import org.earshot.consultations.Gate.Reason;
import org.earshot.security.Officer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Why officers opened in spite of a warning. Only ever added to. */
@Repository
class GateReasons {

  private final JdbcClient db;

  GateReasons(JdbcClient db) {
    this.db = db;
  }

  void add(String slug, Finding finding, String why, Officer by, Instant at) {
    db.sql(
            "insert into gate_reason"
                + " (slug, place, warning, reason, officer, officer_name, given_at)"
                + " values (?, ?, ?, ?, ?, ?, ?)")
        .params(
            slug,
            finding.where(),
            finding.what(),
            why,
            by.id(),
            by.name(),
            ConsultationTable.utc(at))
        .update();
  }

  /** The newest first. */
  List<Reason> of(String slug) {
    return db.sql("select * from gate_reason where slug = ? order by id desc")
        .param(slug)
        .query(GateReasons::reason)
        .list();
  }

  private static Reason reason(ResultSet row, int n) throws SQLException {
    return new Reason(
        row.getString("place"),
        row.getString("warning"),
        row.getString("reason"),
        row.getString("officer_name"),
        Objects.requireNonNull(ConsultationTable.instant(row, "given_at")));
  }
}
