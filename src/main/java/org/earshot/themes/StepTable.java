package org.earshot.themes;

import java.util.List;
import java.util.UUID;
import org.earshot.themes.CodingTable.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of steps that can be taken back. */
@Component
class StepTable {

  private final JdbcClient jdbc;

  StepTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param before null where nobody had read it
   */
  record Step(long id, UUID response, CodingTable.@Nullable Coded before) {}

  /** All of one step are written under one batch. */
  record Desk(UUID batch, String slug, String question, Who who) {}

  void insert(Desk desk, UUID response, CodingTable.@Nullable Coded before) {
    jdbc.sql(
            "insert into coding_step (batch, response, question, consultation, officer, at, before)"
                + " values (?, ?, ?, ?, ?, ?, ?)")
        .params(desk.batch(), response, desk.question(), desk.slug())
        .params(desk.who().officer(), desk.who().when())
        .param(before == null ? null : before.written())
        .update();
  }

  /** This officer's last step in this question. */
  List<Step> last(String slug, String question, String officer) {
    return jdbc.sql(
            "select id, response, before from coding_step where batch = (select batch from"
                + " coding_step where consultation = ? and question = ? and officer = ? order by id"
                + " desc limit 1)")
        .params(slug, question, officer)
        .query(
            (row, number) -> {
              String before = row.getString("before");
              return new Step(
                  row.getLong("id"),
                  row.getObject("response", UUID.class),
                  before == null ? null : CodingTable.Coded.read(before));
            })
        .list();
  }

  void delete(Step step) {
    jdbc.sql("delete from coding_step where id = ?").param(step.id()).update();
  }

  /** When the codings of this question were changed last by a step that still stands. */
  long newest(String slug, String question) {
    return jdbc.sql(
            "select coalesce(max(id), 0) from coding_step where consultation = ? and question = ?")
        .params(slug, question)
        .query(Long.class)
        .single();
  }
}
