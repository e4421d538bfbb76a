package org.earshot.responses;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.earshot.flow.Answer;
import org.earshot.flow.Value;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people said in their own words to one question: the answers to free-text questions, and what
 * was said beside closed answers. Decrypted one by one, and only what is wanted.
 */
@Component
public class FreeTexts {

  private static final String ROWS =
      "select response, question, kind, coded, words, said, reading, answer_language, changed_at"
          + " from free_text ";

  private final JdbcTemplate jdbc;
  private final AnswerRows rows;

  FreeTexts(JdbcTemplate jdbc, AnswerRows rows) {
    this.jdbc = jdbc;
    this.rows = rows;
  }

  /** A text before it is decrypted. */
  public record Place(UUID response, Locale language, Instant changed) {}

  /**
   * @param beside the closed answer that it was said beside; null where the text is the answer
   * @param changed when its words were last written
   */
  public record Text(
      UUID response,
      String question,
      String words,
      Locale language,
      @Nullable Value beside,
      Instant changed) {}

  /**
   * The texts of one question in the order in which people began.
   *
   * @param wanted which of them to decrypt
   * @param goesOn takes one text, and says whether to go on
   */
  @Transactional(readOnly = true)
  public void read(
      String consultation, String question, Predicate<Place> wanted, Predicate<Text> goesOn) {
    JdbcTemplate streaming = new JdbcTemplate(Objects.requireNonNull(jdbc.getDataSource()));
    streaming.setFetchSize(500);
    streaming.query(
        ROWS + "where consultation = ? and question = ? order by started_at, response",
        rows -> {
          read(rows, wanted, goesOn);
          return null;
        },
        consultation,
        question);
  }

  private void read(ResultSet rows, Predicate<Place> wanted, Predicate<Text> goesOn)
      throws SQLException {
    boolean more = true;
    while (more && rows.next()) {
      Text text = wanted.test(place(rows)) ? text(rows) : null;
      more = text == null || goesOn.test(text);
    }
  }

  /** The text of this response; empty where there is none, or it does not count. */
  public Optional<Text> find(UUID response, String question) {
    return Optional.ofNullable(
        jdbc.query(
            ROWS + "where response = ? and question = ?",
            rows -> rows.next() ? text(rows) : null,
            response,
            question));
  }

  private static Place place(ResultSet row) throws SQLException {
    return new Place(
        row.getObject("response", UUID.class),
        Locale.forLanguageTag(row.getString("answer_language")),
        row.getObject("changed_at", OffsetDateTime.class).toInstant());
  }

  private @Nullable Text text(ResultSet row) throws SQLException {
    Answer answer = rows.read(row, true);
    boolean own = answer.value() instanceof Value.Words;
    String words = answer.value() instanceof Value.Words value ? value.text() : answer.comment();
    if (words == null || words.isBlank()) {
      return null;
    }
    Place place = place(row);
    return new Text(
        place.response(),
        answer.question(),
        words,
        place.language(),
        own ? null : answer.value(),
        place.changed());
  }
}
