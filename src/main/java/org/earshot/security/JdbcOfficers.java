package org.earshot.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Accounts in the table {@code officer}. */
@Repository
class JdbcOfficers implements Officers {

  private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._@+-]{2,99}");
  private static final int LONGEST_NAME = 100;

  private final JdbcClient db;
  private final PasswordEncoder passwords;
  private final SetUpLinks links;
  private final InstantSource clock;

  JdbcOfficers(JdbcClient db, PasswordEncoder passwords, SetUpLinks links, InstantSource clock) {
    this.db = db;
    this.passwords = passwords;
    this.links = links;
    this.clock = clock;
  }

  @Override
  @Transactional
  public Officer create(Newcomer newcomer) {
    String username = newcomer.username().strip().toLowerCase(Locale.ROOT);
    String name = newcomer.name().strip();
    check(username, name, newcomer.password());
    Officer officer = new Officer(UUID.randomUUID().toString(), name, newcomer.role());
    try {
      insert(officer, username, newcomer.password());
    } catch (DuplicateKeyException e) {
      throw Refused.invalid("username", "Someone has an account with this user name already.");
    }
    return officer;
  }

  @Override
  public boolean setUpLinkWorks(String token) {
    return links.works(token);
  }

  @Override
  @Transactional
  public Officer setUp(String token, Newcomer newcomer) {
    if (!links.use(token)) {
      throw Refused.forbidden(
          "token", "This link no longer works. Ask an administrator for an account.");
    }
    return create(
        new Newcomer(
            newcomer.username(), newcomer.name(), newcomer.password(), Officer.Role.ADMINISTRATOR));
  }

  @Override
  public List<Account> all() {
    return db.sql("select * from officer order by username").query(JdbcOfficers::account).list();
  }

  @Override
  @Transactional
  public void changePassword(String id, String current, String replacement) {
    SignedIn officer =
        find("id", UUID.fromString(id))
            .filter(found -> passwords.matches(current, found.getPassword()))
            .orElseThrow(
                () -> Refused.invalid("current_password", "This is not your current password."));
    Objections wrongs = new Objections();
    password(replacement, officer.getUsername(), officer.officer().name(), wrongs);
    wrongs.refuse();
    db.sql("update officer set password = ? where id = ?")
        .param(passwords.encode(replacement))
        .param(UUID.fromString(id))
        .update();
  }

  @Override
  @Transactional
  public void disable(String id) {
    List<String> administrators =
        db.sql("select id from officer where role = ? and not disabled order by id for update")
            .param(Officer.Role.ADMINISTRATOR.name())
            .query((row, n) -> row.getObject("id", UUID.class).toString())
            .list();
    if (administrators.equals(List.of(id))) {
      throw Refused.conflict("id", "This is the last administrator: make another one first.");
    }
    db.sql("update officer set disabled = true where id = ?").param(UUID.fromString(id)).update();
  }

  @Override
  public boolean active(String id) {
    return find("id", UUID.fromString(id)).filter(SignedIn::isEnabled).isPresent();
  }

  /** The account that wants to sign in, with its password's hash. */
  SignedIn signingIn(String username) {
    return find("username", username.strip().toLowerCase(Locale.ROOT))
        .orElseThrow(() -> new UsernameNotFoundException("no such account"));
  }

  private Optional<SignedIn> find(String column, Object value) {
    return db.sql("select * from officer where " + column + " = ?")
        .param(value)
        .query(JdbcOfficers::signedIn)
        .optional();
  }

  private void insert(Officer officer, String username, String password) {
    db.sql(
            "insert into officer (id, username, name, role, password, disabled, created_at)"
                + " values (?, ?, ?, ?, ?, false, ?)")
        .params(
            UUID.fromString(officer.id()),
            username,
            officer.name(),
            officer.role().name(),
            passwords.encode(password),
            clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  private static void check(String username, String name, String password) {
    Objections wrongs = new Objections();
    wrongs.addIf(
        !USERNAME.matcher(username).matches(),
        "username",
        "Use an e-mail address, or 3 to 100 letters, digits and . _ @ + - only.");
    wrongs.addIf(
        name.isEmpty() || name.length() > LONGEST_NAME,
        "name",
        "Give a name of up to " + LONGEST_NAME + " characters.");
    password(password, username, name, wrongs);
    wrongs.refuse();
  }

  private static void password(String password, String username, String name, Objections wrongs) {
    PasswordRules.objections(password, username, name)
        .forEach(objection -> wrongs.add("password", objection));
  }

  private static SignedIn signedIn(ResultSet row, int n) throws SQLException {
    return new SignedIn(
        officer(row),
        row.getString("username"),
        row.getString("password"),
        row.getBoolean("disabled"));
  }

  private static Account account(ResultSet row, int n) throws SQLException {
    Officer officer = officer(row);
    return new Account(
        officer.id(),
        row.getString("username"),
        officer.name(),
        officer.role(),
        row.getBoolean("disabled"));
  }

  private static Officer officer(ResultSet row) throws SQLException {
    return new Officer(
        row.getObject("id", UUID.class).toString(),
        row.getString("name"),
        Officer.Role.valueOf(row.getString("role")));
  }
}
