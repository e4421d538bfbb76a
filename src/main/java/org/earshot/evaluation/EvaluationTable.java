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
import org.springframework.stereotype.Component;

/** The tables of what was judged. */
@Component
class EvaluationTable {

  private final JdbcClient jdbc;

  EvaluationTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Entry> find(String slug) {
    return entry("select * from evaluation where slug = ?", slug);
  }

  /** The same, locked until the transaction ends. */
  Optional<Entry> lock(String slug) {
    return entry("select * from evaluation where slug = ? for update", slug);
  }

  private Optional<Entry> entry(String sql, String slug) {
    return jdbc.sql(sql)
        .param(slug)
        .query(
            (row, number) ->
                new Entry(judged(slug), row.getInt("version"), row.getString("author_name")))
        .optional();
  }

  private Map<String, Judgement> judged(String slug) {
    Map<String, Judgement> judged = new TreeMap<>();
    jdbc.sql("select * from evaluation_mark where slug = ?")
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
            "insert into evaluation (slug, version, author, author_name, updated_at) values (?, 1,"
                + " ?, ?, ?)")
        .params(slug, by.id(), by.name(), at.atOffset(ZoneOffset.UTC))
        .update();
  }

  void update(String slug, Officer by, Instant at) {
    jdbc.sql(
            "update evaluation set version = version + 1, author = ?, author_name = ?, updated_at ="
                + " ? where slug = ?")
        .params(by.id(), by.name(), at.atOffset(ZoneOffset.UTC), slug)
        .update();
  }

  void replace(String slug, Map<String, Judgement> judged) {
    jdbc.sql("delete from evaluation_mark where slug = ?").param(slug).update();
    judged.forEach(
        (about, judgement) ->
            jdbc.sql("insert into evaluation_mark (slug, about, mark, note) values (?, ?, ?, ?)")
                .param(1, slug)
                .param(2, about)
                .param(3, judgement.mark(), Types.SMALLINT)
                .param(4, judgement.note())
                .update());
  }
}
