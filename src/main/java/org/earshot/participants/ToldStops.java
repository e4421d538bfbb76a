package org.earshot.participants;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.earshot.privacy.Cipher;
import org.earshot.privacy.SubjectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ledger of STOPs that were said to a person; only ever added to. */
@Component
public class ToldStops {

  private static final String WORDS = "told_stop.words";

  private final JdbcClient jdbc;
  private final Cipher cipher;

  ToldStops(JdbcClient jdbc, Cipher cipher) {
    this.jdbc = jdbc;
    this.cipher = cipher;
  }

  /**
   * One line of it.
   *
   * @param way how it was said
   * @param officer the account of whoever wrote it down
   * @param words what was said, as the officer wrote it
   */
  public record ToldStop(ByHand way, String officer, String words, Instant at) {}

  public void add(SubjectId id, ToldStop said) {
    jdbc.sql("insert into told_stop (subject, at, way, officer, words) values (?, ?, ?, ?, ?)")
        .params(
            id.value(),
            said.at().atOffset(ZoneOffset.UTC),
            said.way().key(),
            said.officer(),
            cipher.encrypt(said.words(), WORDS))
        .update();
  }

  /** Of this phone or app, the oldest first. */
  public List<ToldStop> of(SubjectId id) {
    return jdbc.sql("select at, way, officer, words from told_stop where subject = ? order by id")
        .param(id.value())
        .query(
            (row, number) ->
                new ToldStop(
                    ByHand.of(row.getString("way")).orElseThrow(),
                    row.getString("officer"),
                    cipher.decrypt(row.getBytes("words"), WORDS),
                    row.getObject("at", OffsetDateTime.class).toInstant()))
        .list();
  }
}
