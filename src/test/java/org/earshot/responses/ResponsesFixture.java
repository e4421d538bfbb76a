package org.earshot.responses;

import javax.sql.DataSource;
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
    return new JdbcCounting(new JdbcTemplate(database));
  }

  public static Turnout turnout(DataSource database) {
    return new JdbcTurnout(new JdbcTemplate(database));
  }

  public static Responses responses(DataSource database, Cipher cipher) {
    return new JdbcResponses(new JdbcTemplate(database), new AnswerRows(cipher));
  }
}
