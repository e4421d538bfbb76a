package org.earshot.outcomes;

import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.security.Objections;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What officers recommend to those who decide. Only officers read it here: nothing is decided yet,
 * and the feedback report says what people said.
 */
@Component
public class Recommendations {

  private static final int LONGEST = 5_000;

  private final JdbcClient jdbc;
  private final Consultations consultations;
  private final InstantSource clock;

  Recommendations(JdbcClient jdbc, Consultations consultations, InstantSource clock) {
    this.jdbc = jdbc;
    this.consultations = consultations;
    this.clock = clock;
  }

  /**
   * @param version counts its changes, from 1
   * @param author name of who changed it last
   */
  public record Recommendation(String words, int version, String author, Instant at) {}

  /** Empty where none is written, or it was taken away again. */
  public Optional<Recommendation> find(String slug) {
    return row(slug).filter(one -> !one.words().isEmpty());
  }

  /** The version that a change begins from; 0 where nothing was ever written. */
  public int version(String slug) {
    return row(slug).map(Recommendation::version).orElse(0);
  }

  private Optional<Recommendation> row(String slug) {
    return jdbc.sql("select * from recommendation where slug = ?")
        .param(slug)
        .query(
            (row, number) ->
                new Recommendation(
                    row.getString("words"),
                    row.getInt("version"),
                    row.getString("author_name"),
                    row.getObject("at", OffsetDateTime.class).toInstant()))
        .optional();
  }

  /**
   * Keeps it; empty words take it away.
   *
   * @param begun the version that the officer saw
   * @throws Refused naming {@code words}; in conflict while people can still answer, or if somebody
   *     changed it since that version
   */
  public void keep(String slug, String words, int begun, Officer by) {
    boolean closed =
        consultations
            .find(slug)
            .filter(one -> one.state() == Consultation.State.CLOSED)
            .isPresent();
    if (!closed) {
      throw Refused.conflict(
          "words", "People can still answer: recommend something once it has closed.");
    }
    Objections wrongs = new Objections();
    wrongs.length("words", words, LONGEST);
    wrongs.refuse();
    if (!write(slug, words, begun, by)) {
      throw Refused.conflict(
          "words",
          "Somebody changed it since you opened this page. What they wrote is on the paper; put"
              + " both together and save again.");
    }
  }

  private boolean write(String slug, String words, int begun, Officer by) {
    OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
    if (begun == 0) {
      try {
        jdbc.sql("insert into recommendation values (?, ?, 1, ?, ?)")
            .params(slug, words, by.name(), now)
            .update();
        return true;
      } catch (DuplicateKeyException another) {
        return false;
      }
    }
    return jdbc.sql(
                "update recommendation set words = ?, version = version + 1, author_name = ?, at = ?"
                    + " where slug = ? and version = ?")
            .params(words, by.name(), now, slug, begun)
            .update()
        == 1;
  }
}
