package org.earshot.responses;

import javax.sql.DataSource;
import org.earshot.privacy.Cipher;
import org.springframework.jdbc.core.JdbcTemplate;

/** The real room, wired by hand for the rooms that depend on it. */
public final class ResponsesFixture {

  private ResponsesFixture() {}

  public static Responses responses(DataSource database, Cipher cipher) {
    return new JdbcResponses(new JdbcTemplate(database), new AnswerRows(cipher));
  }
}
