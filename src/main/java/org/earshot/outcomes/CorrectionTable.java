package org.earshot.outcomes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.earshot.outbox.Letter;
import org.earshot.outcomes.Paper.Entry;
import org.earshot.security.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code outcome_correction}. */
@Repository
class CorrectionTable {

  private final JdbcClient db;

  CorrectionTable(JdbcClient db) {
    this.db = db;
  }

  /**
   * @param number counts the corrections of one outcome, from 1
   */
  record Numbered(int number, Entry<Outcome> entry) {}

  /** Oldest first. */
  List<Numbered> all(String slug) {
    return db.sql("select * from outcome_correction where slug = ? order by number")
        .param(slug)
        .query((row, n) -> new Numbered(row.getInt("number"), entry(row)))
        .list();
  }

  private static Entry<Outcome> entry(ResultSet row) throws SQLException {
    String paper = Letter.Kind.CORRECTION + "-" + row.getInt("number");
    return PaperTable.entry(row, paper, Outcome.class);
  }

  /** Those that everybody can read, oldest first of each consultation. */
  List<Entry<Outcome>> published(Collection<String> slugs) {
    return slugs.isEmpty()
        ? List.of()
        : db.sql(
                "select * from outcome_correction where slug in (:slugs) and state <> 'DRAFT'"
                    + " order by slug, number")
            .param("slugs", slugs)
            .query((row, n) -> entry(row))
            .list();
  }

  /** Those of these consultations whose outcome, or a correction of it, gives a day. */
  List<String> dated(Collection<String> slugs) {
    String day = "content like '%\"by\":%' and state <> 'DRAFT' and slug in (:slugs)";
    return slugs.isEmpty()
        ? List.of()
        : db.sql(
                "select slug from outcome where "
                    + day
                    + " union select slug from outcome_correction where "
                    + day)
            .param("slugs", slugs)
            .query((row, n) -> Objects.requireNonNull(row.getString(1)))
            .list();
  }

  Optional<Numbered> newest(String slug) {
    return all(slug).stream().reduce((first, second) -> second);
  }

  /** The newest that everybody can read. */
  Optional<Numbered> current(String slug) {
    return all(slug).stream()
        .filter(one -> one.entry().approved())
        .reduce((first, second) -> second);
  }

  /** Where the newest correction has been sent. */
  List<String> sent() {
    return db.sql(
            "select c.slug from outcome_correction c where c.state = 'SENT' and c.number ="
                + " (select max(o.number) from outcome_correction o where o.slug = c.slug)")
        .query((row, number) -> Objects.requireNonNull(row.getString(1)))
        .list();
  }

  /**
   * @param before the correction that people were told last; null where this is the first
   */
  void insert(String slug, @Nullable Numbered before, Outcome outcome, Officer by, Instant at) {
    db.sql(
            "insert into outcome_correction (slug, number, version, content, state, author,"
                + " author_name, updated_at) values (?, ?, ?, ?, 'DRAFT', ?, ?, ?)")
        .params(
            slug,
            before == null ? 1 : before.number() + 1,
            before == null ? 1 : before.entry().version() + 1,
            OutcomeJson.write(outcome),
            by.id(),
            by.name(),
            PaperTable.utc(at))
        .update();
  }

  /** Changes the words, which withdraws an approval. */
  void update(String slug, int number, Outcome outcome, Officer by, Instant at) {
    db.sql(
            "update outcome_correction set content = ?, state = 'DRAFT', author = ?, author_name = ?,"
                + " version = version + 1, updated_at = ?, approved_by = null,"
                + " approved_by_name = null, approved_at = null where slug = ? and number = ?")
        .params(OutcomeJson.write(outcome), by.id(), by.name(), PaperTable.utc(at), slug, number)
        .update();
  }

  void approve(String slug, int number, Officer by, Instant at) {
    db.sql(
            "update outcome_correction set state = 'APPROVED', approved_by = ?, approved_by_name = ?,"
                + " approved_at = ? where slug = ? and number = ? and state = 'DRAFT'")
        .params(by.id(), by.name(), PaperTable.utc(at), slug, number)
        .update();
  }

  /** Whether it was the first time. */
  boolean sending(String slug, int number) {
    return db.sql(
                "update outcome_correction set state = 'SENDING' where slug = ? and number = ?"
                    + " and state = 'APPROVED'")
            .params(slug, number)
            .update()
        == 1;
  }

  void sent(String slug, int number, Instant at) {
    db.sql(
            "update outcome_correction set state = 'SENT', sent_at = ? where slug = ? and number = ?"
                + " and state = 'SENDING'")
        .params(PaperTable.utc(at), slug, number)
        .update();
  }
}
