package org.earshot.outcomes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.earshot.outcomes.Outcomes.Entry;
import org.earshot.outcomes.Outcomes.State;
import org.earshot.security.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code outcome}. */
@Repository
class OutcomeTable {

  private final JdbcClient db;

  OutcomeTable(JdbcClient db) {
    this.db = db;
  }

  Optional<Entry> find(String slug) {
    return db.sql("select * from outcome where slug = ?")
        .param(slug)
        .query(OutcomeTable::entry)
        .optional();
  }

  /** The same, locked until the transaction ends. */
  Optional<Entry> lock(String slug) {
    return db.sql("select * from outcome where slug = ? for update")
        .param(slug)
        .query(OutcomeTable::entry)
        .optional();
  }

  List<String> sentBefore(Instant instant) {
    return db.sql("select slug from outcome where state = 'SENT' and sent_at < ? order by slug")
        .param(utc(instant))
        .query((row, n) -> row.getString("slug"))
        .list();
  }

  void insert(String slug, Outcome outcome, Officer by, Instant at) {
    db.sql(
            "insert into outcome (slug, content, state, author, author_name, updated_at)"
                + " values (?, ?, 'DRAFT', ?, ?, ?)")
        .params(slug, OutcomeJson.write(outcome), by.id(), by.name(), utc(at))
        .update();
  }

  /** Changes the words, which withdraws an approval. */
  void update(String slug, Outcome outcome, Officer by, Instant at) {
    db.sql(
            "update outcome set content = ?, state = 'DRAFT', author = ?, author_name = ?,"
                + " version = version + 1, updated_at = ?, approved_by = null, approved_by_name = null,"
                + " approved_at = null where slug = ?")
        .params(OutcomeJson.write(outcome), by.id(), by.name(), utc(at), slug)
        .update();
  }

  void approve(String slug, Officer by, Instant at) {
    db.sql(
            "update outcome set state = 'APPROVED', approved_by = ?, approved_by_name = ?,"
                + " approved_at = ? where slug = ? and state = 'DRAFT'")
        .params(by.id(), by.name(), utc(at), slug)
        .update();
  }

  void sending(String slug) {
    db.sql("update outcome set state = 'SENDING' where slug = ? and state = 'APPROVED'")
        .param(slug)
        .update();
  }

  void sent(String slug, Instant at) {
    db.sql("update outcome set state = 'SENT', sent_at = ? where slug = ? and state = 'SENDING'")
        .params(utc(at), slug)
        .update();
  }

  static Entry entry(ResultSet row, int n) throws SQLException {
    return new Entry(
        row.getString("slug"),
        OutcomeJson.read(row.getString("content")),
        State.valueOf(row.getString("state")),
        row.getInt("version"),
        row.getString("author"),
        row.getString("author_name"),
        row.getString("approved_by_name"),
        instant(row, "approved_at"),
        instant(row, "sent_at"));
  }

  static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
