package org.earshot.themes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.earshot.themes.TranslationRun.State;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of translation by machine: one line for each question, the latest. */
@Component
class TranslationRunTable {

  private final JdbcClient jdbc;

  TranslationRunTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<TranslationRun> find(String slug, String question) {
    return jdbc.sql("select * from translation_run where consultation = ? and question = ?")
        .params(slug, question)
        .query((row, number) -> run(row))
        .optional();
  }

  /** Empty where that turn is over because another began. */
  Optional<TranslationRun> find(UUID turn) {
    return jdbc.sql("select * from translation_run where turn = ?")
        .param(turn)
        .query((row, number) -> run(row))
        .optional();
  }

  /** In place of the one before. */
  void begin(TranslationRun run) {
    jdbc.sql("delete from translation_run where consultation = ? and question = ?")
        .params(run.slug(), run.question())
        .update();
    jdbc.sql(
            "insert into translation_run (consultation, question, turn, officer, state, total,"
                + " done, left_out) values (?, ?, ?, ?, ?, ?, 0, 0)")
        .params(run.slug(), run.question(), run.turn(), run.officer())
        .params(run.state().name(), run.total())
        .update();
  }

  /** From where it was, in another turn. */
  void goOn(TranslationRun run, UUID turn) {
    jdbc.sql("update translation_run set turn = ?, state = 'RUNNING', reason = null where turn = ?")
        .params(turn, run.turn())
        .update();
  }

  /** Unless it is not running any more. */
  void end(UUID turn, State state, @Nullable String reason) {
    jdbc.sql(
            "update translation_run set state = ?, reason = coalesce(?, reason) where turn = ? and"
                + " state = 'RUNNING'")
        .param(state.name())
        .param(reason)
        .param(turn)
        .update();
  }

  void cancel(UUID turn) {
    jdbc.sql("update translation_run set state = 'CANCELLED', reason = null where turn = ?")
        .param(turn)
        .update();
  }

  /** The next is the one after this. */
  void pass(UUID turn, Reading.Bookmark text) {
    jdbc.sql("update translation_run set last_began = ?, last_response = ? where turn = ?")
        .params(text.began(), text.response(), turn)
        .update();
  }

  void countDone(UUID turn) {
    jdbc.sql("update translation_run set done = done + 1 where turn = ?").param(turn).update();
  }

  void countLeftOut(UUID turn, String reason) {
    jdbc.sql("update translation_run set left_out = left_out + 1, reason = ? where turn = ?")
        .params(reason, turn)
        .update();
  }

  private static TranslationRun run(ResultSet row) throws SQLException {
    return new TranslationRun(
        row.getString("consultation"),
        row.getString("question"),
        row.getObject("turn", UUID.class),
        row.getString("officer"),
        State.valueOf(row.getString("state")),
        row.getInt("total"),
        row.getInt("done"),
        row.getInt("left_out"),
        row.getString("reason"));
  }
}
