package org.earshot.groups;

import java.time.InstantSource;
import javax.sql.DataSource;
import org.earshot.analysis.ResultsFixture;
import org.earshot.consultations.Consultations;
import org.earshot.privacy.Cipher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The real room, wired by hand for the rooms that depend on it. */
public final class GroupsFixture {

  private GroupsFixture() {}

  public static ShowsOfHands hands(
      DataSource database, Consultations consultations, Cipher cipher, InstantSource clock) {
    JdbcClient jdbc = JdbcClient.create(database);
    return new ShowsOfHands(
        new GroupSessions(jdbc, clock),
        new TogetherRows(jdbc, cipher, clock),
        ResultsFixture.results(database, consultations),
        consultations);
  }
}
