package org.earshot.outcomes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.earshot.outcomes.Paper.Entry;
import org.earshot.outcomes.Paper.State;
import org.earshot.security.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The papers of one kind: one of each consultation, or of a series the newest. */
class PaperTable<W extends Record> {

  private final JdbcClient db;
  private final Shelf shelf;
  private final Class<W> written;

  /**
   * @param written what its papers say
   */
  PaperTable(JdbcClient db, Shelf shelf, Class<W> written) {
    this.db = db;
    this.shelf = shelf;
    this.written = written;
  }

  Optional<Entry<W>> find(String slug) {
    return entries(shelf.newest(), slug).stream().findFirst();
  }

  /** The same, locked until the transaction ends. */
  Optional<Entry<W>> lock(String slug) {
    return entries(shelf.newest() + " for update", slug).stream().findFirst();
  }

  /** Oldest first. */
  List<Entry<W>> all(String slug) {
    return entries(shelf.all() + " order by version", slug);
  }

  private List<Entry<W>> entries(String which, String slug) {
    return db.sql("select * from " + shelf.table() + " where " + which)
        .param(slug)
        .query((row, n) -> entry(row, shelf.named(row), written))
        .list();
  }

  /** Those that everybody can read, oldest first of each consultation. */
  List<Entry<W>> published(Collection<String> slugs) {
    return slugs.isEmpty()
        ? List.of()
        : db.sql(
                "select * from "
                    + shelf.table()
                    + " where "
                    + shelf.published()
                    + " order by slug, version")
            .param("slugs", slugs)
            .query((row, n) -> entry(row, shelf.named(row), written))
            .list();
  }

  /** The same without their words. */
  List<Mark> marks(Collection<String> slugs) {
    return slugs.isEmpty()
        ? List.of()
        : db.sql(
                "select slug, state, approved_at, sent_at from "
                    + shelf.table()
                    + " where "
                    + shelf.published())
            .param("slugs", slugs)
            .query(
                (row, n) ->
                    new Mark(
                        row.getString("slug"),
                        instant(row, "approved_at"),
                        State.valueOf(row.getString("state")).told(),
                        instant(row, "sent_at")))
            .list();
  }

  List<String> sentBefore(Instant instant) {
    return db.sql(
            "select slug from "
                + shelf.table()
                + " where state = 'SENT' and sent_at < ? order by slug")
        .param(utc(instant))
        .query((row, n) -> row.getString("slug"))
        .list();
  }

  /**
   * @param version of the first words: in a series they count on
   */
  void insert(String slug, W words, int version, Officer by, Instant at) {
    List<Object> values = new ArrayList<>();
    Collections.addAll(values, slug, OutcomeJson.write(words), version);
    Collections.addAll(values, by.id(), by.name(), utc(at));
    if (shelf.numbered()) {
      values.add(version);
    }
    db.sql(
            "insert into "
                + shelf.table()
                + " (slug, content, state, version, author, author_name, updated_at"
                + shelf.columns()
                + ") values (?, ?, 'DRAFT', ?, ?, ?, ?"
                + shelf.values()
                + ")")
        .params(values)
        .update();
  }

  /** Changes the words, which withdraws an approval. */
  void update(String slug, W words, Officer by, Instant at) {
    change(
        "",
        "content = ?, state = 'DRAFT', author = ?, author_name = ?, version = version + 1,"
            + " updated_at = ?, approved_by = null, approved_by_name = null, approved_at = null",
        OutcomeJson.write(words),
        by.id(),
        by.name(),
        utc(at),
        slug);
  }

  void approve(String slug, Officer by, Instant at) {
    change(
        "DRAFT",
        "state = 'APPROVED', approved_by = ?, approved_by_name = ?, approved_at = ?",
        by.id(),
        by.name(),
        utc(at),
        slug);
  }

  /** Whether it was the first time, and nobody changed it at this moment. */
  boolean sending(String slug) {
    return change("APPROVED", "state = 'SENDING'", slug) == 1;
  }

  void sent(String slug, Instant at) {
    change("SENDING", "state = 'SENT', sent_at = ?", utc(at), slug);
  }

  /**
   * @param from the state that it must be in; empty for any
   * @param values of the changes, then the slug
   * @return how many rows
   */
  private int change(String from, String what, Object... values) {
    String where = shelf.newest() + (from.isEmpty() ? "" : " and state = '" + from + "'");
    return db.sql("update " + shelf.table() + " set " + what + " where " + where)
        .params(values)
        .update();
  }

  /**
   * @param paper which paper it is
   */
  static <W extends Record> Entry<W> entry(ResultSet row, String paper, Class<W> written)
      throws SQLException {
    return new Entry<>(
        row.getString("slug"),
        paper,
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
