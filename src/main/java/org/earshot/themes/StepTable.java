package org.earshot.themes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.earshot.themes.CodingTable.Standing;
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
   * @param stands whether what it said still stands, of words that did not change since
   * @param before null where nobody had read it, or where it was not kept who had
   * @param read whether somebody had read it before
   */
  record Step(long id, UUID response, boolean stands, @Nullable Standing before, boolean read) {

    /** Whether there is all that it takes to go back. */
    boolean canGoBack() {
      return stands && (before != null || !read);
    }
  }

  /** All of one step are written under one batch. */
  record Desk(UUID batch, String slug, String question, Who who) {}

  void insert(Desk desk, UUID response, @Nullable Standing before) {
    jdbc.sql(
            "insert into coding_step (batch, response, question, consultation, officer, at, before,"
                + " before_officer, before_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(desk.batch(), response, desk.question(), desk.slug())
        .params(desk.who().officer(), desk.who().when())
        .param(before == null ? null : before.coded().written())
        .param(before == null ? null : before.who().officer())
        .param(before == null ? null : before.who().when())
        .update();
  }

  /** This officer's last step in this question. */
  Optional<UUID> last(String slug, String question, String officer) {
    return jdbc.sql(
            "select batch from coding_step where consultation = ? and question = ? and officer = ?"
                + " order by id desc limit 1")
        .params(slug, question, officer)
        .query(UUID.class)
        .optional();
  }

  List<Step> of(UUID batch) {
    return jdbc.sql(
            "select s.*, exists (select 1 from text_read r join free_text f on f.response ="
                + " r.response and f.question = r.question where r.response = s.response and"
                + " r.question = s.question and r.officer = s.officer and r.at = s.at and"
                + " f.changed_at <= r.at) as stands from coding_step s where s.batch = ?")
        .param(batch)
        .query((row, number) -> step(row))
        .list();
  }

  private static Step step(ResultSet row) throws SQLException {
    String before = row.getString("before");
    OffsetDateTime at = row.getObject("before_at", OffsetDateTime.class);
    Standing standing =
        before == null || at == null
            ? null
            : new Standing(
                Coded.read(before), new Who(row.getString("before_officer"), at.toInstant()));
    return new Step(
        row.getLong("id"),
        row.getObject("response", UUID.class),
        row.getBoolean("stands"),
        standing,
        before != null);
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
