package org.earshot.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tokens in the table {@code api_token}, and the one from the settings. */
@Repository
class JdbcTokens implements Tokens {

  /** Lets people and secret scanners see what they found. */
  static final String PREFIX = "esh_";

  private static final Officer BOOTSTRAP =
      new Officer("token:bootstrap", "Bootstrap token", Officer.Role.ADMINISTRATOR);
  private static final int LONGEST_NAME = 100;
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final JdbcClient db;
  private final InstantSource clock;
  private final @Nullable String bootstrapHash;

  JdbcTokens(JdbcClient db, InstantSource clock, ApiSettings settings) {
    this.db = db;
    this.clock = clock;
    String bootstrap = settings.bootstrapToken();
    this.bootstrapHash =
        bootstrap == null || bootstrap.isBlank() ? null : Secrets.hash(bootstrap.strip());
  }

  @Override
  public String issue(String name, Officer.Role role, @Nullable LocalDate expiresOn) {
    check(name, expiresOn);
    if (!Officer.Role.OF_PROGRAMS.contains(role)) {
      throw Refused.invalid("role", "Partners sign in: no program has this role.");
    }
    String token = PREFIX + Secrets.fresh();
    db.sql(
            "insert into api_token (id, name, role, token_hash, expires_on, revoked, created_at)"
                + " values (?, ?, ?, ?, ?, false, ?)")
        .param(UUID.randomUUID())
        .param(name.strip())
        .param(role.name())
        .param(Secrets.hash(token))
        .param(expiresOn)
        .param(clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    return token;
  }

  @Override
  public void revoke(String id) {
    db.sql("update api_token set revoked = true where id = ?").param(UUID.fromString(id)).update();
  }

  @Override
  public List<Token> all() {
    return db.sql("select * from api_token order by created_at desc, id")
        .query(JdbcTokens::token)
        .list();
  }

  @Override
  public Optional<Officer> bearer(String token) {
    String hash = Secrets.hash(token);
    if (bootstrapHash != null && Secrets.same(hash, bootstrapHash)) {
      return Optional.of(BOOTSTRAP);
    }
    LocalDate today = today();
    Optional<Token> found =
        db.sql("select * from api_token where token_hash = ?")
            .param(hash)
            .query(JdbcTokens::token)
            .optional()
            .filter(known -> works(known, today));
    found.ifPresent(known -> used(known, today));
    return found.map(known -> new Officer("token:" + known.id(), known.name(), known.role()));
  }

  private static boolean works(Token token, LocalDate today) {
    LocalDate expires = token.expiresOn();
    return !token.revoked() && (expires == null || !today.isAfter(expires));
  }

  private void used(Token token, LocalDate today) {
    if (!today.equals(token.lastUsedOn())) {
      db.sql("update api_token set last_used_on = ? where id = ?")
          .param(today)
          .param(UUID.fromString(token.id()))
          .update();
    }
  }

  private void check(String name, @Nullable LocalDate expiresOn) {
    if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
      throw Refused.invalid("name", "Give a name of up to " + LONGEST_NAME + " characters.");
    }
    if (expiresOn != null && expiresOn.isBefore(today())) {
      throw Refused.invalid("expires_on", "This day has passed.");
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), LONDON);
  }

  private static Token token(ResultSet row, int n) throws SQLException {
    return new Token(
        row.getObject("id", UUID.class).toString(),
        row.getString("name"),
        Officer.Role.valueOf(row.getString("role")),
        row.getObject("expires_on", LocalDate.class),
        row.getObject("last_used_on", LocalDate.class),
        row.getBoolean("revoked"));
  }
}
