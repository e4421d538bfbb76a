package org.earshot.groups;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.earshot.privacy.Cipher;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of hands and notes. */
@Component
class TogetherRows {

  private static final String WORDS = "group_note.words";

  private final JdbcClient jdbc;
  private final Cipher cipher;
  private final InstantSource clock;

  TogetherRows(JdbcClient jdbc, Cipher cipher, InstantSource clock) {
    this.jdbc = jdbc;
    this.cipher = cipher;
    this.clock = clock;
  }

  /** Themes of a note stay with it while it is rewritten. */
  void keep(UUID session, Together together) {
    jdbc.sql("delete from group_hands where session = ?").param(session).update();
    together
        .hands()
        .forEach(
            (question, counts) ->
                counts.forEach((answer, people) -> hands(session, question, answer, people)));
    Set<String> gone = new HashSet<>(notes(session).keySet());
    gone.removeAll(together.notes().keySet());
    gone.forEach(question -> remove(session, question));
    together.notes().forEach((question, words) -> note(session, question, words));
  }

  private void hands(UUID session, String question, String answer, int people) {
    jdbc.sql("insert into group_hands (session, question, answer, people) values (?, ?, ?, ?)")
        .params(session, question, answer, people)
        .update();
  }

  private void note(UUID session, String question, String words) {
    byte[] sealed = cipher.encrypt(words, WORDS);
    int kept =
        jdbc.sql("update group_note set words = ? where session = ? and question = ?")
            .params(sealed, session, question)
            .update();
    if (kept == 0) {
      jdbc.sql("insert into group_note (session, question, words) values (?, ?, ?)")
          .params(session, question, sealed)
          .update();
    }
  }

  private void remove(UUID session, String question) {
    jdbc.sql("delete from group_note where session = ? and question = ?")
        .params(session, question)
        .update();
  }

  /** By question. */
  Map<String, String> notes(UUID session) {
    Map<String, String> notes = new HashMap<>();
    jdbc.sql("select question, words from group_note where session = ?")
        .param(session)
        .query(
            (RowCallbackHandler)
                row ->
                    notes.put(
                        row.getString("question"), cipher.decrypt(row.getBytes("words"), WORDS)));
    return notes;
  }

  /** By session, question and answer. */
  Map<UUID, Map<String, Map<String, Integer>>> hands(Collection<UUID> sessions) {
    Map<UUID, Map<String, Map<String, Integer>>> hands = new LinkedHashMap<>();
    if (!sessions.isEmpty()) {
      jdbc.sql("select * from group_hands where session in (:sessions)")
          .param("sessions", List.copyOf(sessions))
          .query(
              (RowCallbackHandler)
                  row ->
                      hands
                          .computeIfAbsent(
                              row.getObject("session", UUID.class), key -> new HashMap<>())
                          .computeIfAbsent(row.getString("question"), key -> new HashMap<>())
                          .put(row.getString("answer"), row.getInt("people")));
    }
    return hands;
  }

  /** Claims that nobody has saved since this version was read, nor closed the session. */
  boolean claim(UUID session, int version) {
    return jdbc.sql(
                "update group_session set notes_version = notes_version + 1"
                    + " where id = ? and notes_version = ? and closed_at is null")
            .params(session, version)
            .update()
        == 1;
  }

  Map<String, Set<UUID>> themes(UUID session) {
    Map<String, Set<UUID>> themes = new HashMap<>();
    jdbc.sql("select question, theme from group_note_theme where session = ?")
        .param(session)
        .query(
            (RowCallbackHandler)
                row ->
                    themes
                        .computeIfAbsent(row.getString("question"), key -> new HashSet<>())
                        .add(row.getObject("theme", UUID.class)));
    return themes;
  }

  void code(UUID session, String question, Set<UUID> themes, String officer) {
    jdbc.sql("delete from group_note_theme where session = ? and question = ?")
        .params(session, question)
        .update();
    for (UUID theme : themes) {
      jdbc.sql(
              "insert into group_note_theme (session, question, theme, officer, at)"
                  + " values (?, ?, ?, ?, ?)")
          .params(session, question, theme, officer, clock.instant().atOffset(ZoneOffset.UTC))
          .update();
    }
  }
}
