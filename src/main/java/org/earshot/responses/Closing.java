package org.earshot.responses;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * When a consultation closed: what is published of it afterwards is counted afterwards, however
 * many took part.
 */
final class Closing {

  private static final String CLOSED =
      "select closed_at from consultation where slug = ? and closed_at is not null";

  private Closing() {}

  /** Long ago where it has not. */
  static Instant of(JdbcTemplate jdbc, String consultation) {
    return jdbc
        .query(
            CLOSED,
            (row, number) ->
                Objects.requireNonNull(row.getObject(1, OffsetDateTime.class)).toInstant(),
            consultation)
        .stream()
        .findFirst()
        .orElse(Instant.MIN);
  }
}
