package org.earshot.consultations;

import java.sql.Types;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.earshot.security.Objections;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * When the organisation looks again at the checklists that every exercise is held against, and at
 * the templates that it begins from.
 */
@Component
public class PracticeReviews {

  private static final int LONGEST = 2_000;

  private final JdbcClient jdbc;
  private final InstantSource clock;

  PracticeReviews(JdbcClient jdbc, InstantSource clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** What is looked at again. */
  public enum Kind {
    CHECKLISTS,
    TEMPLATES
  }

  /**
   * @param next the day of the next look; null for none
   * @param note what was decided last; may be empty
   * @param by who wrote it
   */
  public record Review(Kind kind, @Nullable LocalDate next, String note, String by, Instant at) {}

  /** Those that somebody has written. */
  public List<Review> all() {
    return jdbc.sql("select * from practice_review order by kind")
        .query(
            (row, number) ->
                new Review(
                    Kind.valueOf(row.getString("kind")),
                    row.getObject("next_on", LocalDate.class),
                    row.getString("note"),
                    row.getString("by_name"),
                    row.getObject("at", OffsetDateTime.class).toInstant()))
        .list();
  }

  public Optional<Review> find(Kind kind) {
    return all().stream().filter(one -> one.kind() == kind).findFirst();
  }

  /**
   * Keeps the day, in place of the one before; no day asks for no look.
   *
   * @throws Refused naming {@code next} where that is not to come, or {@code note} where it is too
   *     long
   */
  public void keep(Kind kind, @Nullable LocalDate next, String note, Officer by) {
    Objections wrongs = new Objections();
    wrongs.addIf(
        next != null && !next.isAfter(Clocks.day(clock.instant())),
        "next",
        "Give a day that is still to come");
    wrongs.length("note", note, LONGEST);
    wrongs.refuse();
    if (!update(kind, next, note, by)) {
      try {
        jdbc.sql("insert into practice_review (kind, note, by_name, at) values (?, ?, ?, ?)")
            .params(kind.name(), note, by.name(), clock.instant().atOffset(ZoneOffset.UTC))
            .update();
      } catch (DuplicateKeyException atOnce) {
        // Another officer was first: what is saved last stands.
      }
      update(kind, next, note, by);
    }
  }

  private boolean update(Kind kind, @Nullable LocalDate next, String note, Officer by) {
    return jdbc.sql(
                "update practice_review set next_on = :next, note = :note, by_name = :by, at = :at"
                    + " where kind = :kind")
            .param("next", next, Types.DATE)
            .param("note", note)
            .param("by", by.name())
            .param("at", clock.instant().atOffset(ZoneOffset.UTC))
            .param("kind", kind.name())
            .update()
        == 1;
  }
}
