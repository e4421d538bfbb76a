package org.earshot.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Accounts in the table {@code officer}. */
@Repository
class JdbcOfficers implements Officers {

  private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._@+-]{2,99}");
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_PARTNER = 200;
  private static final String ACCOUNTS =
      "select officer.*, second_step.confirmed_at as two_step_since,"
          + " officer_identity.officer as vouched_for from officer"
          + " left join second_step on second_step.officer = officer.id"
          + " left join officer_identity on officer_identity.officer = officer.id";

  private final JdbcClient db;
  private final PasswordEncoder passwords;
  private final SetUpLinks links;
  private final Identities identities;
  private final InstantSource clock;

  JdbcOfficers(
      JdbcClient db,
      PasswordEncoder passwords,
      SetUpLinks links,
      Identities identities,
      InstantSource clock) {
    this.db = db;
    this.passwords = passwords;
    this.links = links;
    this.identities = identities;
    this.clock = clock;
  }

  /** Adds an account without a password, within the caller's transaction. */
  Officer add(Newcomer newcomer) {
    Objections wrongs = new Objections();
    Newcomer tidy = tidy(newcomer, wrongs);
    wrongs.refuse();
    return insert(tidy, null);
  }

  @Override
  public boolean setUpLinkWorks(String token) {
    return links.works(token);
  }

  @Override
  @Transactional
  public Officer setUp(String token, Newcomer newcomer, String password) {
    if (!links.use(token)) {
      throw Refused.forbidden(
          "token", "This link no longer works. Ask an administrator for an account.");
    }
    Objections wrongs = new Objections();
    Newcomer tidy = tidy(newcomer, wrongs);
    password(password, tidy.username(), tidy.name(), wrongs);
    wrongs.refuse();
    return insert(
        new Newcomer(tidy.username(), tidy.name(), Officer.Role.ADMINISTRATOR),
        passwords.encode(password));
  }

  @Override
  public List<Account> all() {
    return db.sql(ACCOUNTS + " order by username").query(JdbcOfficers::account).list();
  }

  @Override
  @Transactional
  public void changePassword(String id, String current, String replacement) {
    SignedIn officer =
        find("id", UUID.fromString(id))
            .filter(found -> found.getPassword() != null)
            .filter(found -> passwords.matches(current, found.getPassword()))
            .orElseThrow(() -> Refused.invalid("current", "This is not your current password."));
    keep(officer, replacement);
    goOnHere(id);
  }

  /** The session in which a password is changed is the one that does not end with the old one. */
  private void goOnHere(String id) {
    Authentication who = SecurityContextHolder.getContext().getAuthentication();
    if (who != null
        && who.getPrincipal() instanceof SignedIn here
        && here.officer().id().equals(id)) {
      find("id", UUID.fromString(id)).ifPresent(here::chose);
    }
  }

  /** Gives an account its password and no other way in, within the caller's transaction. */
  void choose(String id, String password) {
    keep(
        find("id", UUID.fromString(id)).orElseThrow(() -> new NoSuchElementException(id)),
        password);
    identities.take(UUID.fromString(id));
  }

  /**
   * Opens an account to this person and by no password, within the caller's transaction: whoever
   * leaves the organisation has no second way in.
   */
  void choose(String id, Identity who) {
    identities.give(UUID.fromString(id), who);
    db.sql("update officer set password = null, passwords = passwords + 1 where id = ?")
        .param(UUID.fromString(id))
        .update();
  }

  private void keep(SignedIn account, String password) {
    Objections wrongs = new Objections();
    password(password, account.getUsername(), account.officer().name(), wrongs);
    wrongs.refuse();
    db.sql("update officer set password = ?, passwords = passwords + 1 where id = ?")
        .param(passwords.encode(password))
        .param(UUID.fromString(account.officer().id()))
        .update();
  }

  @Override
  @Transactional
  public void disable(String id) {
    keepOneAdministrator(id, "id");
    db.sql("update officer set disabled = true where id = ?").param(UUID.fromString(id)).update();
  }

  @Override
  @Transactional
  public Officer.Role changeRole(String id, Officer.Role role, @Nullable String partner) {
    Objections wrongs = new Objections();
    String organisation = organisation(role, partner, wrongs);
    wrongs.refuse();
    if (role != Officer.Role.ADMINISTRATOR) {
      keepOneAdministrator(id, "role");
    }
    Officer.Role before =
        working(id).orElseThrow(() -> Refused.conflict("role", "This account has ended.")).role();
    db.sql("update officer set role = ?, partner = ? where id = ?")
        .param(role.name())
        .param(organisation)
        .param(UUID.fromString(id))
        .update();
    return before;
  }

  /** The rows are locked: of two who step back at the same moment one stays. */
  private void keepOneAdministrator(String id, String field) {
    List<String> administrators =
        db.sql(
                "select id from officer where role = ? and not disabled and (password is not null"
                    + " or id in (select officer from officer_identity)) order by id for update")
            .param(Officer.Role.ADMINISTRATOR.name())
            .query((row, n) -> row.getObject("id", UUID.class).toString())
            .list();
    if (administrators.equals(List.of(id))) {
      throw Refused.conflict(field, "This is the last administrator: make another one first.");
    }
  }

  @Override
  public boolean active(SignedIn session) {
    Optional<SignedIn> account =
        find("id", UUID.fromString(session.officer().id()))
            .filter(SignedIn::isEnabled)
            .filter(found -> found.passwords() == session.passwords());
    account.ifPresent(session::follow);
    return account.isPresent();
  }

  /** Whose account this is; empty where there is none, or it has ended. */
  Optional<Officer> working(String id) {
    return find("id", UUID.fromString(id)).filter(SignedIn::isEnabled).map(SignedIn::officer);
  }

  /** The account that wants to sign in, with its password's hash; one without is nobody's yet. */
  SignedIn signingIn(String username) {
    return Optional.of(username.strip().toLowerCase(Locale.ROOT))
        .filter(name -> USERNAME.matcher(name).matches())
        .flatMap(name -> find("username", name))
        .filter(account -> account.getPassword() != null)
        .orElseThrow(() -> new UsernameNotFoundException("no such account"));
  }

  /** The account that this person opens; empty where they have none, or it has ended. */
  Optional<SignedIn> signingIn(Identity who) {
    return identities.account(who).flatMap(id -> find("id", id)).filter(SignedIn::isEnabled);
  }

  private Optional<SignedIn> find(String column, Object value) {
    return db.sql(ACCOUNTS + " where officer." + column + " = ?")
        .param(value)
        .query(JdbcOfficers::signedIn)
        .optional();
  }

  private Officer insert(Newcomer newcomer, @Nullable String password) {
    Officer officer =
        new Officer(
            UUID.randomUUID().toString(), newcomer.name(), newcomer.role(), newcomer.partner());
    try {
      db.sql(
              "insert into officer (id, username, name, role, password, disabled, created_at,"
                  + " partner) values (?, ?, ?, ?, ?, false, ?, ?)")
          .param(UUID.fromString(officer.id()))
          .param(newcomer.username())
          .param(newcomer.name())
          .param(newcomer.role().name())
          .param(password)
          .param(clock.instant().atOffset(ZoneOffset.UTC))
          .param(newcomer.partner())
          .update();
    } catch (DuplicateKeyException e) {
      throw Refused.invalid("username", "Someone has an account with this user name already.");
    }
    return officer;
  }

  private static Newcomer tidy(Newcomer newcomer, Objections wrongs) {
    String username = newcomer.username().strip().toLowerCase(Locale.ROOT);
    String name = newcomer.name().strip();
    wrongs.addIf(name.isEmpty(), "name", "Enter a name.");
    wrongs.length("name", name, LONGEST_NAME);
    wrongs.addIf(username.isEmpty(), "username", "Enter a user name.");
    wrongs.addIf(
        !username.isEmpty() && !USERNAME.matcher(username).matches(),
        "username",
        "Use an e-mail address, or 3 to 100 letters, digits and . _ @ + - only.");
    String partner = organisation(newcomer.role(), newcomer.partner(), wrongs);
    return new Newcomer(username, name, newcomer.role(), partner);
  }

  /** Only partners belong to one, and councillors to a ward; each of them does. */
  private static @Nullable String organisation(
      Officer.Role role, @Nullable String partner, Objections wrongs) {
    if (role != Officer.Role.PARTNER && role != Officer.Role.COUNCILLOR) {
      return null;
    }
    boolean ward = role == Officer.Role.COUNCILLOR;
    String name = partner == null ? "" : partner.strip();
    wrongs.addIf(
        name.isEmpty(),
        ward ? "ward" : "partner",
        ward ? "Choose their ward." : "Choose the organisation that they belong to.");
    wrongs.length("partner", name, LONGEST_PARTNER);
    return name;
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
        row.getBoolean("disabled"),
        row.getInt("passwords"),
        twoStepSince(row));
  }

  private static Account account(ResultSet row, int n) throws SQLException {
    Officer officer = officer(row);
    return new Account(
        officer.id(),
        row.getString("username"),
        officer.name(),
        officer.role(),
        row.getBoolean("disabled"),
        row.getString("password") == null && row.getObject("vouched_for") == null,
        row.getObject("vouched_for") != null,
        twoStepSince(row) != null,
        officer.partner());
  }

  private static @Nullable Instant twoStepSince(ResultSet row) throws SQLException {
    OffsetDateTime since = row.getObject("two_step_since", OffsetDateTime.class);
    return since == null ? null : since.toInstant();
  }

  private static Officer officer(ResultSet row) throws SQLException {
    return new Officer(
        row.getObject("id", UUID.class).toString(),
        row.getString("name"),
        Officer.Role.valueOf(row.getString("role")),
        row.getString("partner"));
  }
}
