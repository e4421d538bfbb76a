package org.earshot.inbox;

import java.time.InstantSource;
import javax.sql.DataSource;
import org.earshot.privacy.TestCipher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The real room's dangers, wired by hand for the rooms that depend on it. */
public final class DangersFixture {

  private DangersFixture() {}

  public static Dangers dangers(DataSource database, Alarm alarm, InstantSource clock) {
    JdbcClient db = JdbcClient.create(database);
    return new Dangers(db, new CaseRows(db), new StepRows(db, TestCipher.fresh()), alarm, clock);
  }
}
