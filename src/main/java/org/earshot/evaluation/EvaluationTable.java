package org.earshot.evaluation;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.earshot.evaluation.Evaluations.Entry;
import org.earshot.security.Officer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of what one person judged: that of the first, or that of the second. */
class EvaluationTable {

  private final JdbcClient jdbc;
  private final String name;

  /**
   * @param name of the table; its marks stand in one that is called so, with "_mark"
   */
  EvaluationTable(JdbcClient jdbc, String name) {
    this.jdbc = jdbc;
    this.name = name;
  }

  Optional<Entry> find(String slug) {
    return entry("select * from " + name + " where slug = ?", slug);
  }

  /** The same, locked until the transaction ends. */
  Optional<Entry> lock(String slug) {
    return entry("select * from " + name + " where slug = ? for update", slug);
  }

  private Optional<Entry> entry(String sql, String slug) {
    return jdbc.sql(sql)
        .param(slug)
        .query(
            (row, number) ->
                new Entry(
                    judged(slug),
                    row.getInt("version"),
                    row.getString("author"),
                    row.getString("author_name")))
        .optional();
  }

  private Map<String, Judgement> judged(String slug) {
    Map<String, Judgement> judged = new TreeMap<>();
    jdbc.sql("select * from " + name + "_mark where slug = ?")
        .param(slug)
        .query(
            row -> {
              int mark = row.getInt("mark");
              Integer said = row.wasNull() ? null : Integer.valueOf(mark);
              judged.put(row.getString("about"), new Judgement(said, row.getString("note")));
            });
    return judged;
  }

  void insert(String slug, Officer by, Instant at) {
    jdbc.sql(
            "insert into "
                + name
                + " (slug, version, author, author_name, updated_at) values (?, 1, ?, ?, ?)")
        .params(slug, by.id(), by.name(), at.atOffset(ZoneOffset.UTC))
        .update();
  }

  void update(String slug, Officer by, Instant at) {
    jdbc.sql(
            "update "
                + name
                + " set version = version + 1, author = ?, author_name = ?, updated_at = ?"
                + " where slug = ?")
        .params(by.id(), by.name(), at.atOffset(ZoneOffset.UTC), slug)
        .update();
  }

  void replace(String slug, Map<String, Judgement> judged) {
    jdbc.sql("delete from " + name + "_mark where slug = ?").param(slug).update();
    judged.forEach(
        (about, judgement) ->
            jdbc.sql("insert into " + name + "_mark (slug, about, mark, note) values (?, ?, ?, ?)")
                .param(1, slug)
                .param(2, about)
                .param(3, judgement.mark(), Types.SMALLINT)
                .param(4, judgement.note())
                .update());
  }
}
