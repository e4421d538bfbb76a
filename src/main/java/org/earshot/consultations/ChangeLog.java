package org.earshot.consultations;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.earshot.consultations.Consultations.Change;
import org.earshot.security.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who changed which set-up record, when and how. Only ever added to. */
@Repository
class ChangeLog {

  private final JdbcClient db;

  ChangeLog(JdbcClient db) {
    this.db = db;
  }

  void add(String slug, Officer by, Instant at, @Nullable SetUp before, SetUp after) {
    db.sql(
            "insert into consultation_change"
                + " (slug, officer, officer_name, changed_at, set_up_before, set_up_after)"
                + " values (?, ?, ?, ?, ?, ?)")
        .param(slug)
        .param(by.id())
        .param(by.name())
        .param(ConsultationTable.utc(at))
        .param(before == null ? null : SetUpJson.write(before))
        .param(SetUpJson.write(after))
        .update();
  }

  List<Change> of(String slug) {
    return db.sql("select * from consultation_change where slug = ? order by id desc")
        .param(slug)
        .query(ChangeLog::change)
        .list();
  }

  /** Who changed it last. */
  Optional<String> lastOfficer(String slug) {
    return db.sql("select officer from consultation_change where slug = ? order by id desc limit 1")
        .param(slug)
        .query(String.class)
        .optional();
  }

  private static Change change(ResultSet row, int n) throws SQLException {
    String before = row.getString("set_up_before");
    return new Change(
        row.getLong("id"),
        row.getString("officer"),
        row.getString("officer_name"),
        requireNonNull(ConsultationTable.instant(row, "changed_at")),
        before == null ? null : SetUpJson.read(before),
        SetUpJson.read(row.getString("set_up_after")));
  }
}
