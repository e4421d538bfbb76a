package org.earshot.ratings;

import javax.sql.DataSource;
import org.earshot.participants.Participants;
import org.earshot.privacy.Cipher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ratings on a database of a test's own. */
public final class RatingsFixture {

  private RatingsFixture() {}

  public static Ratings ratings(DataSource database, Participants participants, Cipher cipher) {
    RatingRows rows =
        new RatingRows(JdbcClient.create(database), new JdbcTemplate(database), cipher);
    return new Ratings(rows, participants);
  }
}
