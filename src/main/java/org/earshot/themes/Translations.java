package org.earshot.themes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.earshot.privacy.Cipher;
import org.earshot.responses.FreeTexts;
import org.earshot.security.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people wrote, in the officers' language: beside the original, never in its place. */
@Component
public class Translations {

  private static final String WORDS = "translation.words";
  private static final int LONGEST = 8000;

  private final JdbcClient jdbc;
  private final Cipher cipher;
  private final FreeTexts texts;
  private final InstantSource clock;

  Translations(JdbcClient jdbc, Cipher cipher, FreeTexts texts, InstantSource clock) {
    this.jdbc = jdbc;
    this.cipher = cipher;
    this.texts = texts;
    this.clock = clock;
  }

  /** One text, by the response and the question that it answers. */
  public record Place(UUID response, String question) {}

  public Optional<Translation> find(Place place) {
    return jdbc.sql("select * from text_translation where response = ? and question = ?")
        .params(place.response(), place.question())
        .query((row, number) -> translation(row))
        .optional();
  }

  /**
   * Writes an officer's translation, in place of one that there may be. One that a machine made
   * becomes the officer's, changed or not.
   *
   * @throws NoSuchElementException if there is no such text
   * @throws Refused if it is too long
   */
  @Transactional
  public void write(Place place, String words, Locale language, String officer) {
    if (texts.find(place.response(), place.question()).isEmpty()) {
      throw new NoSuchElementException("no such text");
    }
    if (words.length() > LONGEST) {
      throw Refused.invalid(
          "translation", String.format(Locale.UK, "Shorten it to %,d characters.", LONGEST));
    }
    lock(place);
    jdbc.sql("delete from text_translation where response = ? and question = ?")
        .params(place.response(), place.question())
        .update();
    if (!words.isBlank()) {
      insert(place, new Translation(words.strip(), language, officer, clock.instant(), false));
    }
  }

  /**
   * Keeps what a machine made, where there is nothing but what a machine made of earlier words.
   *
   * @param translation its time is from before the words were read that it translates
   * @return false if there is one, or no such text any more
   */
  @Transactional
  boolean keep(Place place, Translation translation) {
    if (!lock(place)) {
      return false;
    }
    jdbc.sql(
            "delete from text_translation where response = ? and question = ? and machine and at <"
                + " (select f.changed_at from free_text f where f.response ="
                + " text_translation.response and f.question = text_translation.question)")
        .params(place.response(), place.question())
        .update();
    boolean free = find(place).isEmpty();
    if (free) {
      insert(place, translation);
    }
    return free;
  }

  /** Whoever else writes one of it waits until this transaction is over. */
  private boolean lock(Place place) {
    return !jdbc.sql("select response from answer where response = ? and question = ? for update")
        .params(place.response(), place.question())
        .query(UUID.class)
        .list()
        .isEmpty();
  }

  private void insert(Place place, Translation translation) {
    jdbc.sql(
            "insert into text_translation (response, question, language, words, officer, at,"
                + " machine) values (?, ?, ?, ?, ?, ?, ?)")
        .params(place.response(), place.question(), translation.language().toLanguageTag())
        .param(cipher.encrypt(translation.words(), WORDS))
        .params(translation.officer(), utc(translation.at()), translation.machine())
        .update();
  }

  /** The translations of what these responses say to one question. */
  Map<UUID, Translation> of(String question, Collection<UUID> responses) {
    Map<UUID, Translation> all = new HashMap<>();
    if (responses.isEmpty()) {
      return all;
    }
    jdbc.sql(
            "select * from text_translation where question = :question and response in"
                + " (:responses)")
        .param("question", question)
        .param("responses", responses)
        .query(
            row -> {
              all.put(row.getObject("response", UUID.class), translation(row));
            });
    return all;
  }

  private Translation translation(ResultSet row) throws SQLException {
    String words = cipher.decrypt(row.getBytes("words"), WORDS);
    Locale language = Locale.forLanguageTag(row.getString("language"));
    String officer = row.getString("officer");
    Instant at = row.getObject("at", OffsetDateTime.class).toInstant();
    return new Translation(words, language, officer, at, row.getBoolean("machine"));
  }

  static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
