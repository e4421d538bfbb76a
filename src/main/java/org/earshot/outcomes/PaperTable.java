package org.earshot.outcomes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.earshot.outcomes.Paper.Entry;
import org.earshot.outcomes.Paper.State;
import org.earshot.security.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A table of papers, one of each consultation: {@code outcome} and {@code feedback_report}. */
class PaperTable<W extends Record> {

  private final JdbcClient db;
  private final String name;
  private final Class<W> written;

  /**
   * @param written what its papers say
   */
  PaperTable(JdbcClient db, String name, Class<W> written) {
    this.db = db;
    this.name = name;
    this.written = written;
  }

  Optional<Entry<W>> find(String slug) {
    return one("select * from " + name + " where slug = ?", slug);
  }

  /** The same, locked until the transaction ends. */
  Optional<Entry<W>> lock(String slug) {
    return one("select * from " + name + " where slug = ? for update", slug);
  }

  private Optional<Entry<W>> one(String query, String slug) {
    return db.sql(query).param(slug).query((row, n) -> entry(row, written)).optional();
  }

  List<String> sentBefore(Instant instant) {
    return db.sql(
            "select slug from " + name + " where state = 'SENT' and sent_at < ? order by slug")
        .param(utc(instant))
        .query((row, n) -> row.getString("slug"))
        .list();
  }

  void insert(String slug, W words, Officer by, Instant at) {
    db.sql(
            "insert into "
                + name
                + " (slug, content, state, author, author_name, updated_at)"
                + " values (?, ?, 'DRAFT', ?, ?, ?)")
        .params(slug, OutcomeJson.write(words), by.id(), by.name(), utc(at))
        .update();
  }

  /** Changes the words, which withdraws an approval. */
  void update(String slug, W words, Officer by, Instant at) {
    change(
        "content = ?, state = 'DRAFT', author = ?, author_name = ?, version = version + 1,"
            + " updated_at = ?, approved_by = null, approved_by_name = null, approved_at = null"
            + " where slug = ?",
        OutcomeJson.write(words),
        by.id(),
        by.name(),
        utc(at),
        slug);
  }

  void approve(String slug, Officer by, Instant at) {
    change(
        "state = 'APPROVED', approved_by = ?, approved_by_name = ?, approved_at = ?"
            + " where slug = ? and state = 'DRAFT'",
        by.id(),
        by.name(),
        utc(at),
        slug);
  }

  void sending(String slug) {
    change("state = 'SENDING' where slug = ? and state = 'APPROVED'", slug);
  }

  void sent(String slug, Instant at) {
    change("state = 'SENT', sent_at = ? where slug = ? and state = 'SENDING'", utc(at), slug);
  }

  private void change(String what, Object... values) {
    db.sql("update " + name + " set " + what).params(values).update();
  }

  static <W extends Record> Entry<W> entry(ResultSet row, Class<W> written) throws SQLException {
    return new Entry<>(
        row.getString("slug"),
        OutcomeJson.read(row.getString("content"), written),
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

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
