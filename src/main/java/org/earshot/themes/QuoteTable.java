package org.earshot.themes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.earshot.privacy.Cipher;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of quotes. They are taken back, not deleted; forgetting deletes them. */
@Component
class QuoteTable {

  private static final String WORDS = "quote.words";

  private final JdbcClient jdbc;
  private final Cipher cipher;
  private final QuoteQuestions questions;

  QuoteTable(JdbcClient jdbc, Cipher cipher, QuoteQuestions questions) {
    this.jdbc = jdbc;
    this.cipher = cipher;
    this.questions = questions;
  }

  void insert(Quote quote) {
    jdbc.sql(
            "insert into quote (id, response, question, words, removed, why, translated, agreement,"
                + " officer, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(quote.id(), quote.response(), quote.question())
        .param(sealed(quote.words()))
        .param(sealed(quote.removed()))
        .param(sealed(quote.why()))
        .param(quote.translated())
        .param(sealed(quote.agreement()))
        .params(quote.officer(), Translations.utc(quote.at()))
        .update();
  }

  /** The newest first. Whether they agree is looked up each time. */
  List<Quote> of(String slug) {
    Map<UUID, Set<UUID>> themes = themes(slug);
    Map<UUID, Set<String>> yes = questions.yesOfQuoted(slug);
    return jdbc.sql(
            "select q.*, f.changed_at > q.at as changed from quote q join free_text f on f.response"
                + " = q.response and f.question = q.question where f.consultation = ? order by"
                + " q.at desc, q.id")
        .param(slug)
        .query((row, number) -> quote(row, themes, yes))
        .list();
  }

  private Map<UUID, Set<UUID>> themes(String slug) {
    Map<UUID, Set<UUID>> all = new HashMap<>();
    jdbc.sql(
            "select q.id, c.theme from quote q join coding c on c.response = q.response and"
                + " c.question = q.question join theme t on t.id = c.theme where t.consultation ="
                + " ?")
        .param(slug)
        .query(
            row -> {
              all.computeIfAbsent(row.getObject("id", UUID.class), id -> new HashSet<>())
                  .add(row.getObject("theme", UUID.class));
            });
    return all;
  }

  boolean takeBack(String slug, UUID id, Quote.TakenBack by) {
    return jdbc.sql(
                "update quote set taken_back_by = ?, taken_back_at = ?, taken_back_why = ? where id"
                    + " = ? and taken_back_at is null and response in (select r.id from response r"
                    + " where r.consultation = ?)")
            .params(by.officer(), Translations.utc(by.at()))
            .param(sealed(by.why()))
            .params(id, slug)
            .update()
        == 1;
  }

  private SqlParameterValue sealed(@Nullable String words) {
    return new SqlParameterValue(
        Types.VARBINARY, words == null ? null : cipher.encrypt(words, WORDS));
  }

  private @Nullable String opened(byte @Nullable [] sealed) {
    return sealed == null ? null : cipher.decrypt(sealed, WORDS);
  }

  private Quote quote(ResultSet row, Map<UUID, Set<UUID>> themes, Map<UUID, Set<String>> yes)
      throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    UUID response = row.getObject("response", UUID.class);
    String agreement = cipher.decrypt(row.getBytes("agreement"), WORDS);
    String asked = Quote.askedBy(agreement);
    return new Quote(
        id,
        response,
        row.getString("question"),
        cipher.decrypt(row.getBytes("words"), WORDS),
        opened(row.getBytes("removed")),
        opened(row.getBytes("why")),
        row.getBoolean("translated"),
        agreement,
        asked == null || yes.getOrDefault(response, Set.of()).contains(asked),
        row.getString("officer"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getBoolean("changed"),
        takenBack(row),
        themes.getOrDefault(id, Set.of()));
  }

  private Quote.@Nullable TakenBack takenBack(ResultSet row) throws SQLException {
    OffsetDateTime at = row.getObject("taken_back_at", OffsetDateTime.class);
    String why = opened(row.getBytes("taken_back_why"));
    Instant when = at == null ? null : at.toInstant();
    return when == null
        ? null
        : new Quote.TakenBack(row.getString("taken_back_by"), when, why == null ? "" : why);
  }
}
