package org.earshot.consultations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.earshot.consultations.NewWords.Proposal;
import org.earshot.consultations.NewWords.Taken;
import org.earshot.security.Officer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code new_words}. What was put forward is only ever signed, never changed. */
@Repository
class NewWordsTable {

  private final JdbcClient db;

  NewWordsTable(JdbcClient db) {
    this.db = db;
  }

  /**
   * @param officerId who put it forward
   */
  record Waiting(Proposal proposal, String before, String officerId) {}

  void add(String slug, String before, String version, String reason, Officer by, Instant at) {
    db.sql(
            "insert into new_words (slug, version_before, version, reason, officer, officer_name,"
                + " put_forward_at) values (?, ?, ?, ?, ?, ?, ?)")
        .params(slug, before, version, reason, by.id(), by.name(), ConsultationTable.utc(at))
        .update();
  }

  /** What was put forward last, if nobody has signed it. */
  Optional<Waiting> waiting(String slug) {
    return db.sql("select * from new_words where slug = ? order by id desc limit 1")
        .param(slug)
        .query(
            (row, n) ->
                row.getObject("taken_at") == null
                    ? Optional.of(waiting(row))
                    : Optional.<Waiting>empty())
        .optional()
        .flatMap(found -> found);
  }

  void taken(long number, String role, Officer by, Instant at) {
    db.sql(
            "update new_words set signer = ?, signer_name = ?, role_held = ?, taken_at = ?"
                + " where id = ? and taken_at is null")
        .params(by.id(), by.name(), role, ConsultationTable.utc(at), number)
        .update();
  }

  /** The newest first. */
  List<Taken> taken(String slug) {
    return db.sql(
            "select * from new_words where slug = ? and taken_at is not null order by id desc")
        .param(slug)
        .query(NewWordsTable::taken)
        .list();
  }

  private static Waiting waiting(ResultSet row) throws SQLException {
    Proposal proposal =
        new Proposal(
            row.getLong("id"),
            row.getString("version"),
            row.getString("reason"),
            row.getString("officer_name"),
            Objects.requireNonNull(ConsultationTable.instant(row, "put_forward_at")));
    return new Waiting(proposal, row.getString("version_before"), row.getString("officer"));
  }

  private static Taken taken(ResultSet row, int n) throws SQLException {
    return new Taken(
        row.getString("version_before"),
        row.getString("version"),
        row.getString("reason"),
        row.getString("officer_name"),
        row.getString("signer_name"),
        row.getString("role_held"),
        Objects.requireNonNull(ConsultationTable.instant(row, "taken_at")));
  }
}
