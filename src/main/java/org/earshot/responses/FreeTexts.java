package org.earshot.responses;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.earshot.flow.Answer;
import org.earshot.flow.Value;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What people said in their own words to one question: the answers to free-text questions, and what
 * was said beside closed answers. Only what is asked for is decrypted.
 */
@Component
public class FreeTexts {

  private static final String ROWS =
      "select response, question, kind, coded, words, said, reading, answer_language, changed_at"
          + " from free_text ";

  /** Both numbers stand in it, since PostgreSQL's plan depends on them. */
  private static final String NEWEST =
      "select a.response, a.words, a.language as answer_language, r.started_at"
          + " from response r join answer a on a.response = r.id where r.consultation = ?"
          + " and r.consent is not null and not r.set_aside and not r.after_closing and a.question = ? and a.applies"
          + " and a.kind = 'ANSWERED' and a.words is not null"
          + " order by r.started_at desc, r.id desc limit %d offset %d";

  private final JdbcClient jdbc;
  private final AnswerRows rows;

  FreeTexts(JdbcClient jdbc, AnswerRows rows) {
    this.jdbc = jdbc;
    this.rows = rows;
  }

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
   * What these responses say to one question, in the order in which people began; without those
   * that say nothing, or do not count.
   */
  public List<Text> of(String consultation, String question, Collection<UUID> responses) {
    if (responses.isEmpty()) {
      return List.of();
    }
    List<Text> found = new ArrayList<>();
    jdbc.sql(
            ROWS
                + "where consultation = :consultation and question = :question and response in"
                + " (:responses) order by started_at, response")
        .param("consultation", consultation)
        .param("question", question)
        .param("responses", responses)
        .query(
            row -> {
              add(row, found);
            });
    return found;
  }

  /**
   * An answer in somebody's own words.
   *
   * @param begun when they began to answer
   */
  public record Written(UUID response, String words, Locale language, Instant begun) {}

  /** One page of the answers to a free-text question, of those who began last first. */
  public List<Written> newest(String consultation, String question, int offset, int limit) {
    return jdbc.sql(String.format(Locale.ROOT, NEWEST, limit, offset))
        .params(consultation, question)
        .query(
            (row, number) ->
                new Written(
                    row.getObject("response", UUID.class),
                    rows.words(row),
                    Locale.forLanguageTag(row.getString("answer_language")),
                    row.getObject("started_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  /** The text of this response; empty where there is none, or it does not count. */
  public Optional<Text> find(UUID response, String question) {
    List<Text> found = new ArrayList<>();
    jdbc.sql(ROWS + "where response = ? and question = ?")
        .params(response, question)
        .query(
            row -> {
              add(row, found);
            });
    return found.stream().findFirst();
  }

  private void add(ResultSet row, List<Text> found) throws SQLException {
    Text text = text(row);
    if (text != null) {
      found.add(text);
    }
  }

  private @Nullable Text text(ResultSet row) throws SQLException {
    boolean own = row.getBytes("words") != null;
    // What was said beside words is a comment on them, and nobody reads it here.
    Answer answer = rows.read(row, !own);
    String words = answer.value() instanceof Value.Words value ? value.text() : answer.comment();
    if (words == null || words.isBlank()) {
      return null;
    }
    return new Text(
        row.getObject("response", UUID.class),
        answer.question(),
        words,
        Locale.forLanguageTag(row.getString("answer_language")),
        own ? null : answer.value(),
        row.getObject("changed_at", OffsetDateTime.class).toInstant());
  }
}
