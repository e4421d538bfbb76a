package org.earshot.outbox;

import java.sql.PreparedStatement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCallback;
import org.springframework.stereotype.Component;

/**
 * Writes letters and their tasks. A turn's few letters take one trip to the database; many take
 * three for each thousand. The tasks are rows in db-scheduler's own format (version 16), so that
 * they join the caller's transaction at no further cost.
 */
@Component
class LetterWriting {

  /** A turn rarely says more; also bounds how many statement texts there are. */
  private static final int A_FEW = 6;

  private static final int CHUNK = 1_000;

  private static final String COLUMNS =
      "subject, kind, consultation, words, once, status, handed_at, sending_since, created_at,"
          + " due_at, not_after";
  private static final String VALUES = "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?";

  private static final String ONE =
      "insert into letter (id, "
          + COLUMNS
          + ") values (nextval('letter_id'), "
          + VALUES
          + "); insert into scheduled_tasks (task_name, task_instance, execution_time, picked,"
          + " version, priority) values ('"
          + LetterTasks.NAME
          + "', cast(currval('letter_id') as varchar(100)), ?, false, 1, ?)";

  private static final String NUMBERED =
      "insert into letter (id, " + COLUMNS + ") values (?, " + VALUES + ") on conflict do nothing";

  /** None for a letter that was left out. */
  private static final String TASK =
      "insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version,"
          + " priority) select '"
          + LetterTasks.NAME
          + "', cast(id as varchar(100)), ?, false, 1, ? from letter where id = ?";

  private final JdbcTemplate jdbc;

  LetterWriting(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A letter as it is written: its words sealed.
   *
   * @param subject null where its address travels with it
   * @param turn when its sender is expected to have room for it
   * @param notAfter when it is given up: a long queue is no reason to
   * @param mayHaveLeft since when it may have left already, before the database was put back from a
   *     backup; null where it cannot have
   */
  record Draft(
      @Nullable UUID subject,
      Letter.Kind kind,
      @Nullable String consultation,
      byte[] words,
      @Nullable String once,
      OffsetDateTime at,
      OffsetDateTime turn,
      OffsetDateTime notAfter,
      @Nullable OffsetDateTime mayHaveLeft) {

    Object[] values() {
      Status status = mayHaveLeft == null ? Status.WAITING : Status.UNCLEAR;
      return new Object[] {
        subject,
        LetterRows.key(kind),
        consultation,
        words,
        once,
        status.key(),
        mayHaveLeft,
        mayHaveLeft,
        at,
        at,
        notAfter
      };
    }
  }

  /** Writes them within the caller's transaction; one whose {@code once} exists is left out. */
  void write(List<Draft> drafts) {
    if (drafts.size() <= A_FEW && drafts.stream().allMatch(draft -> draft.once() == null)) {
      writeFew(drafts);
      return;
    }
    for (int from = 0; from < drafts.size(); from += CHUNK) {
      writeMany(drafts.subList(from, Math.min(from + CHUNK, drafts.size())));
    }
  }

  private void writeFew(List<Draft> drafts) {
    String sql = String.join("; ", Collections.nCopies(drafts.size(), ONE));
    List<Object> values = new ArrayList<>();
    for (Draft draft : drafts) {
      Collections.addAll(values, draft.values());
      values.add(draft.turn());
      values.add(draft.kind().lane().priority());
    }
    jdbc.execute(
        sql,
        (PreparedStatementCallback<Boolean>)
            statement -> {
              set(statement, values);
              return statement.execute();
            });
  }

  private static void set(PreparedStatement statement, List<Object> values)
      throws java.sql.SQLException {
    for (int i = 0; i < values.size(); i++) {
      statement.setObject(i + 1, values.get(i));
    }
  }

  private void writeMany(List<Draft> drafts) {
    Long[] ids = numbers(drafts.size());
    List<Object[]> letters = new ArrayList<>();
    List<Object[]> tasks = new ArrayList<>();
    for (int i = 0; i < ids.length; i++) {
      Draft draft = drafts.get(i);
      letters.add(with(ids[i], draft.values()));
      tasks.add(new Object[] {draft.turn(), draft.kind().lane().priority(), ids[i]});
    }
    jdbc.batchUpdate(NUMBERED, letters);
    jdbc.batchUpdate(TASK, tasks);
  }

  private Long[] numbers(int count) {
    return jdbc
        .queryForList("select nextval('letter_id') from generate_series(1, ?)", Long.class, count)
        .stream()
        .sorted()
        .toArray(Long[]::new);
  }

  private static Object[] with(Long first, Object[] rest) {
    Object[] all = new Object[rest.length + 1];
    all[0] = first;
    System.arraycopy(rest, 0, all, 1, rest.length);
    return all;
  }
}
