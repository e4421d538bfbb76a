package org.earshot.channels.store;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far we have read at each provider. */
@Component
public class FetchMarks {

  private final JdbcClient jdbc;

  public FetchMarks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param value the provider's own kind of position
   */
  public record Mark(String value, Instant movedAt) {}

  public Optional<Mark> read(String source) {
    return jdbc.sql("select mark, moved_at from fetch_marks where source = ?")
        .param(source)
        .query((row, number) -> new Mark(row.getString("mark"), Utc.read(row, "moved_at")))
        .optional();
  }

  public void move(String source, String value, Instant at) {
    int moved =
        jdbc.sql("update fetch_marks set mark = ?, moved_at = ? where source = ?")
            .params(value, Utc.of(at), source)
            .update();
    if (moved == 0) {
      jdbc.sql(
              "insert into fetch_marks (source, mark, moved_at) values (?, ?, ?)"
                  + " on conflict do nothing")
          .params(source, value, Utc.of(at))
          .update();
    }
  }
}
