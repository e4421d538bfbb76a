package org.earshot.outcomes;

import static org.earshot.outcomes.OutcomeTable.instant;
import static org.earshot.outcomes.OutcomeTable.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.earshot.outcomes.FeedbackReports.Entry;
import org.earshot.outcomes.Outcomes.State;
import org.earshot.security.Officer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code feedback_report}. */
@Repository
class FeedbackTable {

  private final JdbcClient db;

  FeedbackTable(JdbcClient db) {
    this.db = db;
  }

  Optional<Entry> find(String slug) {
    return db.sql("select * from feedback_report where slug = ?")
        .param(slug)
        .query(FeedbackTable::entry)
        .optional();
  }

  /** The same, locked until the transaction ends. */
  Optional<Entry> lock(String slug) {
    return db.sql("select * from feedback_report where slug = ? for update")
        .param(slug)
        .query(FeedbackTable::entry)
        .optional();
  }

  void insert(String slug, FeedbackReport report, Officer by, Instant at) {
    db.sql(
            "insert into feedback_report (slug, content, state, author, author_name, updated_at)"
                + " values (?, ?, 'DRAFT', ?, ?, ?)")
        .params(slug, OutcomeJson.write(report), by.id(), by.name(), utc(at))
        .update();
  }

  /** Changes the words, which withdraws an approval. */
  void update(String slug, FeedbackReport report, Officer by, Instant at) {
    db.sql(
            "update feedback_report set content = ?, state = 'DRAFT', author = ?, author_name = ?,"
                + " version = version + 1, updated_at = ?, approved_by = null,"
                + " approved_by_name = null, approved_at = null where slug = ?")
        .params(OutcomeJson.write(report), by.id(), by.name(), utc(at), slug)
        .update();
  }

  void approve(String slug, Officer by, Instant at) {
    db.sql(
            "update feedback_report set state = 'APPROVED', approved_by = ?, approved_by_name = ?,"
                + " approved_at = ? where slug = ? and state = 'DRAFT'")
        .params(by.id(), by.name(), utc(at), slug)
        .update();
  }

  void sending(String slug) {
    db.sql("update feedback_report set state = 'SENDING' where slug = ? and state = 'APPROVED'")
        .param(slug)
        .update();
  }

  void sent(String slug, Instant at) {
    db.sql(
            "update feedback_report set state = 'SENT', sent_at = ? where slug = ?"
                + " and state = 'SENDING'")
        .params(utc(at), slug)
        .update();
  }

  private static Entry entry(ResultSet row, int n) throws SQLException {
    return new Entry(
        row.getString("slug"),
        OutcomeJson.read(row.getString("content"), FeedbackReport.class),
        State.valueOf(row.getString("state")),
        row.getInt("version"),
        row.getString("author"),
        row.getString("author_name"),
        row.getString("approved_by_name"),
        instant(row, "approved_at"),
        instant(row, "sent_at"));
  }
}
