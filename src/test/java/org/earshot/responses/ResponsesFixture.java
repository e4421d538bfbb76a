package org.earshot.responses;

import java.time.InstantSource;
import javax.sql.DataSource;
import org.earshot.consultations.Consultations;
import org.earshot.privacy.Cipher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The real room, wired by hand for the rooms that depend on it. */
public final class ResponsesFixture {

  private ResponsesFixture() {}

  public static Doubles doubles(DataSource database) {
    return new Doubles(JdbcClient.create(database));
  }

  public static Counting counting(DataSource database) {
    return new RecentCounts(
        new JdbcCounting(new JdbcTemplate(database)), heads(database), InstantSource.system());
  }

  public static Turnout turnout(DataSource database) {
    return new JdbcTurnout(new JdbcTemplate(database), InstantSource.system());
  }

  public static Responses responses(DataSource database, Cipher cipher) {
    return new JdbcResponses(new JdbcTemplate(database), new AnswerRows(cipher), heads(database));
  }

  public static Organisations organisations(
      DataSource database, Cipher cipher, Consultations consultations) {
    return new Organisations(
        JdbcClient.create(database),
        cipher,
        new AnswerRows(cipher),
        consultations,
        heads(database),
        InstantSource.system());
  }

  private static HeadCount heads(DataSource database) {
    return new HeadCount(new JdbcTemplate(database), InstantSource.system());
  }
}
