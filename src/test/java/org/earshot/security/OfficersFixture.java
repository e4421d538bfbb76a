package org.earshot.security;

import java.time.InstantSource;
import javax.sql.DataSource;
import org.earshot.security.Officers.Newcomer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

/** The real accounts, wired by hand for tests of other rooms. */
public final class OfficersFixture {

  private final JdbcOfficers officers;

  public OfficersFixture(DataSource database, InstantSource clock) {
    JdbcClient db = JdbcClient.create(database);
    this.officers =
        new JdbcOfficers(
            db,
            PasswordEncoderFactories.createDelegatingPasswordEncoder(),
            new SetUpLinks(db, clock),
            new Identities(db),
            clock);
  }

  public Officers officers() {
    return officers;
  }

  /** An account that works. */
  public Officer account(String username, Officer.Role role) {
    Officer officer = officers.add(new Newcomer(username, "Officer " + username.charAt(0), role));
    officers.choose(officer.id(), "three wet otters");
    return officer;
  }
}
