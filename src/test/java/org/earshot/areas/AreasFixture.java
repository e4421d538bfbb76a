package org.earshot.areas;

import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The real room, wired by hand for the rooms that depend on it. */
public final class AreasFixture {

  private AreasFixture() {}

  public static Areas areas(DataSource database) {
    return new Areas(new AreaTable(JdbcClient.create(database)), InstantSource.system());
  }
}
