package org.earshot.security;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links by which officers choose how they sign in: for a new account, and when a password was
 * forgotten. A link works once and for seven days; the newest is the only one.
 */
@Component
public class Invitations {

  private static final Duration LIFE = Duration.ofDays(7);

  private final JdbcClient db;
  private final JdbcOfficers officers;
  private final InstantSource clock;

  Invitations(JdbcClient db, JdbcOfficers officers, InstantSource clock) {
    this.db = db;
    this.officers = officers;
    this.clock = clock;
  }

  /**
   * @param token what the link carries; it can never be shown again
   * @param until when it stops working
   */
  public record Invitation(Officer officer, String token, Instant until) {}

  /**
   * Makes an account that nobody can sign in to until its link was followed.
   *
   * @throws Refused naming the fields: user name taken or malformed, name missing
   */
  @Transactional
  public Invitation invite(Officers.Newcomer newcomer) {
    return link(officers.add(newcomer));
  }

  /**
   * Makes a link for someone who has an account. A password that they have works until they choose
   * another.
   *
   * @throws Refused if there is no such account, or it has ended
   */
  @Transactional
  public Invitation again(String id) {
    return link(
        officers.working(id).orElseThrow(() -> Refused.conflict("id", "This account has ended.")));
  }

  /** Whose link this is; empty where it does not work, or no longer does. */
  public Optional<Officer> whose(String token) {
    return db.sql("select officer from invitation where token_hash = ? and expires_at > ?")
        .params(Secrets.hash(token), clock.instant().atOffset(ZoneOffset.UTC))
        .query(UUID.class)
        .optional()
        .flatMap(id -> officers.working(id.toString()));
  }

  /**
   * Uses the link up.
   *
   * @throws Refused if the link does not work or the password is weak; a weak one leaves the link
   *     as it is
   */
  @Transactional
  public Officer accept(String token, String password) {
    Officer officer = working(token);
    officers.choose(officer.id(), password);
    use(officer);
    return officer;
  }

  /**
   * Uses the link up for someone whom their organisation's own sign-in knows.
   *
   * @throws Refused if the link does not work, or they have another account
   */
  @Transactional
  Officer accept(String token, Identity who) {
    Officer officer = working(token);
    officers.choose(officer.id(), who);
    use(officer);
    return officer;
  }

  private Officer working(String token) {
    return whose(token)
        .orElseThrow(
            () ->
                Refused.forbidden(
                    "token", "This link no longer works. Ask an administrator for another one."));
  }

  private void use(Officer officer) {
    if (forget(officer.id()) == 0) {
      throw Refused.forbidden("token", "This link has just been used.");
    }
  }

  private Invitation link(Officer officer) {
    forget(officer.id());
    String token = Secrets.fresh();
    Instant until = clock.instant().plus(LIFE);
    db.sql("insert into invitation (token_hash, officer, expires_at) values (?, ?, ?)")
        .params(Secrets.hash(token), UUID.fromString(officer.id()), until.atOffset(ZoneOffset.UTC))
        .update();
    return new Invitation(officer, token, until);
  }

  private int forget(String officer) {
    return db.sql("delete from invitation where officer = ?")
        .param(UUID.fromString(officer))
        .update();
  }
}
