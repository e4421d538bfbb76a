package org.earshot.outbox;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The tasks of letters: named after the letter's number, and holding nothing else. */
@Component
class LetterTasks {

  static final String NAME = "letter";

  private final JdbcTemplate jdbc;

  LetterTasks(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Makes the letter's task due, or writes it anew where it has ended. */
  void due(long id, Lane lane, Instant at) {
    OffsetDateTime time = LetterRows.utc(at);
    int moved =
        jdbc.update(
            "update scheduled_tasks set execution_time = ?, version = version + 1"
                + " where task_name = ? and task_instance = ? and picked = false",
            time,
            NAME,
            Long.toString(id));
    if (moved == 0) {
      jdbc.update(
          "insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version,"
              + " priority) values (?, ?, ?, false, 1, ?) on conflict do nothing",
          NAME,
          Long.toString(id),
          time,
          lane.priority());
    }
  }
}
