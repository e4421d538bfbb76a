package org.earshot.channels;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When channels were last at work, for the rooms that note it. */
public final class PulseFixture {

  private PulseFixture() {}

  public static Pulse pulse(DataSource database) {
    return new Pulse(JdbcClient.create(database));
  }
}
