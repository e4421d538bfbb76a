package org.earshot.responses;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.earshot.flow.Answer;
import org.earshot.flow.ReadBy;
import org.earshot.flow.Value;
import org.earshot.privacy.Cipher;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of corrections: only ever added to. */
@Component
class CorrectionTable {

  private static final String WHY = "correction.why";
  private static final String SAID = "correction.said";

  private final JdbcClient jdbc;
  private final AnswerRows rows;
  private final Cipher cipher;

  CorrectionTable(JdbcClient jdbc, AnswerRows rows, Cipher cipher) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.cipher = cipher;
  }

  void insert(Correction correction) {
    Answer before = correction.before();
    Answer after = correction.after();
    jdbc.sql(
            "insert into correction (response, question, at, officer, undoes, why, said, language,"
                + " before_kind, before_coded, before_words, before_reading, before_language,"
                + " after_kind, after_coded, after_words, reading) values (?, ?, ?, ?, ?, ?, ?, ?,"
                + " ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .param(correction.response())
        .param(correction.question())
        .param(JdbcResponses.utc(correction.at()))
        .param(correction.officer())
        .param(correction.undoes())
        .param(cipher.encrypt(correction.why(), WHY))
        .param(bytes(said(before == null ? after : before)))
        .param(language(after == null ? before : after))
        .param(kind(before))
        .param(before == null ? null : AnswerRows.code(before))
        .param(bytes(before == null ? null : rows.words(before)))
        .param(before == null ? null : AnswerRows.reading(before))
        .param(before == null ? null : language(before))
        .param(kind(after))
        .param(after == null ? null : AnswerRows.code(after))
        .param(bytes(after == null ? null : rows.words(after)))
        .param(after == null ? null : AnswerRows.reading(after))
        .update();
  }

  private byte @Nullable [] said(@Nullable Answer answer) {
    return answer == null || answer.said().isBlank() ? null : cipher.encrypt(answer.said(), SAID);
  }

  private static String language(@Nullable Answer answer) {
    return answer == null ? "und" : answer.language().toLanguageTag();
  }

  private static @Nullable String kind(@Nullable Answer answer) {
    return answer == null ? null : answer.kind().name();
  }

  static SqlParameterValue bytes(byte @Nullable [] sealed) {
    return new SqlParameterValue(Types.VARBINARY, sealed);
  }

  List<Correction> of(UUID response) {
    return jdbc.sql("select * from correction where response = ? order by id desc")
        .param(response)
        .query((row, number) -> correction(row))
        .list();
  }

  /** Those of these questions that have a value in words. */
  List<Correction> sealed(Collection<UUID> responses, Collection<String> questions) {
    return jdbc.sql(
            "select * from correction where response in (:responses) and question in (:questions)"
                + " and (before_words is not null or after_words is not null) order by id")
        .param("responses", responses)
        .param("questions", questions)
        .query((row, number) -> correction(row))
        .list();
  }

  /** Writes the same values, and the same words, in the form that they have now. */
  void recode(Correction correction) {
    Answer before = correction.before();
    Answer after = correction.after();
    jdbc.sql(
            "update correction set said = :said, before_coded = :before, before_words = :words,"
                + " after_coded = :after, after_words = :rest where id = :id")
        .param("said", bytes(said(before == null ? after : before)))
        .param("before", before == null ? null : AnswerRows.code(before))
        .param("words", bytes(before == null ? null : rows.words(before)))
        .param("after", after == null ? null : AnswerRows.code(after))
        .param("rest", bytes(after == null ? null : rows.words(after)))
        .param("id", correction.id())
        .update();
  }

  private Correction correction(ResultSet row) throws SQLException {
    long undoes = row.getLong("undoes");
    Long undone = row.wasNull() ? null : undoes;
    return new Correction(
        row.getLong("id"),
        row.getObject("response", UUID.class),
        row.getString("question"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("officer"),
        undone,
        cipher.decrypt(row.getBytes("why"), WHY),
        side(row, "before_", row.getString("before_reading"), row.getString("before_language")),
        side(row, "after_", row.getString("reading"), row.getString("language")));
  }

  private @Nullable Answer side(
      ResultSet row, String side, @Nullable String reading, @Nullable String language)
      throws SQLException {
    String kind = row.getString(side + "kind");
    return kind == null
        ? null
        : new Answer(
            row.getString("question"),
            Answer.Kind.valueOf(kind),
            value(row.getString(side + "coded"), row.getBytes(side + "words")),
            words(row.getBytes("said")),
            null,
            Locale.forLanguageTag(language == null ? "und" : language),
            reading == null ? null : ReadBy.valueOf(reading));
  }

  private @Nullable Value value(@Nullable String coded, byte @Nullable [] words) {
    if (coded != null) {
      return ValueCode.decode(coded);
    }
    return words == null ? null : new Value.Words(cipher.decrypt(words, AnswerRows.WORDS));
  }

  String words(byte @Nullable [] sealed) {
    return sealed == null ? "" : cipher.decrypt(sealed, SAID);
  }
}
