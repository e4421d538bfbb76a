package org.earshot.language;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

/** Every rewording and every check; rows are only ever added. */
@Repository
class OwnWordTable {

  private final JdbcClient jdbc;

  OwnWordTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Grows with every row. */
  long size() {
    return jdbc.sql(
            "select (select count(*) from own_word) + (select count(*) from own_words_check)")
        .query(Long.class)
        .single();
  }

  /** In the order made. */
  List<Rewording> rewordings() {
    return jdbc.sql("select * from own_word order by id").query(OwnWordTable::rewording).list();
  }

  private static Rewording rewording(ResultSet row, int n) throws SQLException {
    return new Rewording(
        Locale.forLanguageTag(row.getString("language")),
        row.getString("path"),
        row.getInt("revision"),
        row.getString("shipped"),
        row.getString("words_before"),
        row.getString("words"),
        new Author(row.getString("written_by"), row.getString("written_by_name")),
        row.getTimestamp("written_at").toInstant());
  }

  /**
   * @throws org.springframework.dao.DuplicateKeyException where somebody was quicker
   */
  void add(Rewording rewording) {
    jdbc.sql(
            """
            insert into own_word (language, path, revision, shipped, words_before, words,
              written_by, written_by_name, written_at)
            values (:language, :path, :revision, :shipped, :before, :words, :by, :name, :at)
            """)
        .param("language", rewording.language().toLanguageTag())
        .param("path", rewording.path())
        .param("revision", rewording.revision())
        .param("shipped", rewording.shipped())
        .param("before", rewording.before())
        .param("words", rewording.words())
        .param("by", rewording.author().id())
        .param("name", rewording.author().name())
        .param("at", Timestamp.from(rewording.at()))
        .update();
  }

  /** In the order made. */
  List<Reading> readings() {
    Map<Long, Map<String, String>> words = new LinkedHashMap<>();
    jdbc.sql("select check_id, path, words from own_words_checked")
        .query(
            row -> {
              words
                  .computeIfAbsent(row.getLong("check_id"), id -> new LinkedHashMap<>())
                  .put(row.getString("path"), row.getString("words"));
            });
    return jdbc.sql("select * from own_words_check order by id")
        .query((row, n) -> reading(row, words.getOrDefault(row.getLong("id"), Map.of())))
        .list();
  }

  private static Reading reading(ResultSet row, Map<String, String> words) throws SQLException {
    return new Reading(
        Locale.forLanguageTag(row.getString("language")),
        row.getString("checked_by"),
        new Author(row.getString("entered_by"), row.getString("entered_by_name")),
        row.getTimestamp("checked_at").toInstant(),
        row.getBoolean("taken_back"),
        row.getBoolean("whole"),
        words);
  }

  /** To be called in a transaction. */
  void add(Reading reading) {
    KeyHolder id = new GeneratedKeyHolder();
    jdbc.sql(
            """
            insert into own_words_check (language, checked_by, entered_by, entered_by_name,
              checked_at, taken_back, whole)
            values (:language, :by, :entered_by, :name, :at, :taken_back, :whole)
            """)
        .param("language", reading.language().toLanguageTag())
        .param("by", reading.by())
        .param("entered_by", reading.author().id())
        .param("name", reading.author().name())
        .param("at", Timestamp.from(reading.at()))
        .param("taken_back", reading.takenBack())
        .param("whole", reading.whole())
        .update(id, "id");
    Number key = id.getKey();
    reading.words().forEach((path, words) -> add(key, path, words));
  }

  private void add(@Nullable Number check, String path, String words) {
    jdbc.sql("insert into own_words_checked (check_id, path, words) values (:id, :path, :words)")
        .param("id", check)
        .param("path", path)
        .param("words", words)
        .update();
  }
}
