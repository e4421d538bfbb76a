package org.earshot.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.earshot.TestDatabase;
import org.earshot.security.Officer.Role;
import org.earshot.security.Officers.Newcomer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

@Tag("tables")
class OfficersTests {

  private static final String PASSWORD = "three wet otters";
  private static final InstantSource NOON =
      InstantSource.fixed(Instant.parse("2026-11-22T12:00:00Z"));

  private final DataSource database = TestDatabase.fresh();
  private final JdbcClient db = JdbcClient.create(database);
  private final PasswordEncoder passwords = new BCryptPasswordEncoder(4);
  private final SetUpLinks links = new SetUpLinks(db, NOON);
  private final JdbcOfficers officers = new JdbcOfficers(db, passwords, links, NOON);
  private final ThrottledSignIn signIn = new ThrottledSignIn(officers, passwords, NOON);

  @Test
  void the_first_account_is_made_by_a_link_that_works_once() {
    String token = links.issue();
    assertThat(officers.setUpLinkWorks(token)).isTrue();

    Officer first = officers.setUp(token, newcomer("asha@example.org", Role.OFFICER));

    assertThat(first.role()).isEqualTo(Role.ADMINISTRATOR);
    assertThat(officers.setUpLinkWorks(token)).isFalse();
    assertThatThrownBy(() -> officers.setUp(token, newcomer("ben@example.org", Role.OFFICER)))
        .isInstanceOf(Refused.class);
  }

  @Test
  void all_links_end_with_the_first_account() {
    String mine = links.issue();
    String other = links.issue();
    officers.setUp(mine, newcomer("asha@example.org", Role.ADMINISTRATOR));
    assertThat(officers.setUpLinkWorks(other)).isFalse();
  }

  @Test
  void a_link_that_was_never_issued_opens_nothing() {
    links.issue();
    assertThat(officers.setUpLinkWorks("guess")).isFalse();
    assertThatThrownBy(() -> officers.setUp("guess", newcomer("eve@example.org", Role.OFFICER)))
        .isInstanceOf(Refused.class);
    assertThat(officers.all()).isEmpty();
  }

  @Test
  void a_link_survives_a_refused_form() {
    String token = links.issue();
    Newcomer weak = new Newcomer("asha@example.org", "Asha Example", "short", Role.OFFICER);
    assertThatThrownBy(() -> inTransaction(() -> officers.setUp(token, weak)))
        .isInstanceOf(Refused.class);
    assertThat(officers.setUpLinkWorks(token)).isTrue();
  }

  @Test
  void an_officer_signs_in_whatever_the_case_of_the_user_name() {
    Officer asha = officers.create(newcomer("Asha@Example.org", Role.OFFICER));
    Authentication signedIn = attempt("ASHA@example.org ", PASSWORD);
    assertThat(signedIn.getPrincipal())
        .isInstanceOfSatisfying(
            SignedIn.class, principal -> assertThat(principal.officer()).isEqualTo(asha));
    assertThat(signedIn.getAuthorities()).extracting("authority").contains("ROLE_OFFICER");
  }

  @Test
  void an_administrator_may_do_what_an_officer_may() {
    officers.create(newcomer("asha@example.org", Role.ADMINISTRATOR));
    assertThat(attempt("asha@example.org", PASSWORD).getAuthorities())
        .extracting("authority")
        .contains("ROLE_OFFICER", "ROLE_ADMINISTRATOR");
  }

  @Test
  void whoever_guesses_five_times_waits_even_with_the_right_password() {
    officers.create(newcomer("asha@example.org", Role.OFFICER));
    for (int i = 0; i < Throttle.FREE; i++) {
      assertThatThrownBy(() -> attempt("asha@example.org", "a wrong password"))
          .isInstanceOf(BadCredentialsException.class);
    }
    assertThatThrownBy(() -> attempt("asha@example.org", PASSWORD))
        .isInstanceOf(LockedException.class);
  }

  @Test
  void what_is_wrong_with_a_form_is_said_all_at_once() {
    assertThatThrownBy(() -> officers.create(new Newcomer("a b", " ", "short", Role.OFFICER)))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.fields()).containsOnlyKeys("username", "name", "password"));
  }

  @Test
  void no_two_officers_have_one_user_name() {
    officers.create(newcomer("asha@example.org", Role.OFFICER));
    assertThatThrownBy(() -> officers.create(newcomer("asha@example.org", Role.OFFICER)))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.fields()).containsKey("username"));
  }

  @Test
  void a_password_is_changed_only_by_whoever_knows_it() {
    String id = officers.create(newcomer("asha@example.org", Role.OFFICER)).id();
    assertThatThrownBy(() -> officers.changePassword(id, "a wrong password", "four dry badgers"))
        .isInstanceOf(Refused.class);
    officers.changePassword(id, PASSWORD, "four dry badgers");
    assertThat(attempt("asha@example.org", "four dry badgers").isAuthenticated()).isTrue();
  }

  @Test
  void a_disabled_account_is_shut_out_at_once() {
    officers.create(newcomer("asha@example.org", Role.ADMINISTRATOR));
    String ben = officers.create(newcomer("ben@example.org", Role.OFFICER)).id();
    assertThat(officers.active(ben)).isTrue();
    officers.disable(ben);
    assertThat(officers.active(ben)).isFalse();
    assertThatThrownBy(() -> attempt("ben@example.org", PASSWORD))
        .isInstanceOf(org.springframework.security.core.AuthenticationException.class);
  }

  @Test
  void the_last_administrator_stays() {
    String asha = officers.create(newcomer("asha@example.org", Role.ADMINISTRATOR)).id();
    officers.create(newcomer("ben@example.org", Role.OFFICER));
    assertThatThrownBy(() -> officers.disable(asha)).isInstanceOf(Refused.class);
    assertThat(officers.active(asha)).isTrue();
  }

  @Test
  void no_password_is_kept_as_it_was_typed() {
    officers.create(newcomer("asha@example.org", Role.OFFICER));
    assertThat(db.sql("select password from officer").query(String.class).single())
        .doesNotContain(PASSWORD);
  }

  private void inTransaction(Runnable work) {
    new org.springframework.transaction.support.TransactionTemplate(
            new org.springframework.jdbc.datasource.DataSourceTransactionManager(database))
        .executeWithoutResult(status -> work.run());
  }

  private Authentication attempt(String username, String password) {
    return java.util.Objects.requireNonNull(
        signIn.authenticate(
            UsernamePasswordAuthenticationToken.unauthenticated(username, password)));
  }

  private static Newcomer newcomer(String username, Role role) {
    return new Newcomer(username, "Some One", PASSWORD, role);
  }
}
