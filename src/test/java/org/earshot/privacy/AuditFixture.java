package org.earshot.privacy;

import java.time.InstantSource;
import java.time.Period;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The real history, wired by hand for tests of other rooms. */
public final class AuditFixture {

  private AuditFixture() {}

  public static Audit audit(JdbcClient db, InstantSource clock) {
    return new Audit(db, clock, Period.ofYears(6));
  }
}
