package org.earshot.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import javax.sql.DataSource;
import org.earshot.TestDatabase;
import org.earshot.privacy.AuditFixture;
import org.earshot.security.Officer.Role;
import org.earshot.security.Officers.Newcomer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

@Tag("tables")
@ExtendWith(OutputCaptureExtension.class)
class OfficersTests {

  private static final String PASSWORD = "three wet otters";
  private static final InstantSource NOON =
      InstantSource.fixed(Instant.parse("2026-11-22T12:00:00Z"));

  private final DataSource database = TestDatabase.fresh();
  private final JdbcClient db = JdbcClient.create(database);
  private final PasswordEncoder passwords = new BCryptPasswordEncoder(4);
  private final SetUpLinks links = new SetUpLinks(db, NOON);
  private final JdbcOfficers officers =
      new JdbcOfficers(db, passwords, links, new Identities(db), NOON);
  private final Invitations invitations = new Invitations(db, officers, NOON);
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final ThrottledSignIn signIn =
      new ThrottledSignIn(
          officers, passwords, new RefusedSignIns(AuditFixture.audit(db, NOON), meters), NOON);

  @Test
  void the_first_account_is_made_by_a_link_that_works_once() {
    String token = links.issue();
    assertThat(officers.setUpLinkWorks(token)).isTrue();

    Officer first = officers.setUp(token, newcomer("asha@example.org", Role.OFFICER), PASSWORD);

    assertThat(first.role()).isEqualTo(Role.ADMINISTRATOR);
    assertThat(officers.setUpLinkWorks(token)).isFalse();
    assertThatThrownBy(
            () -> officers.setUp(token, newcomer("ben@example.org", Role.OFFICER), PASSWORD))
        .isInstanceOf(Refused.class);
  }

  @Test
  void only_the_newest_link_is_good() {
    String older = links.issue();
    String newest = links.issue();
    assertThat(officers.setUpLinkWorks(older)).isFalse();
    assertThatThrownBy(
            () -> officers.setUp(older, newcomer("eve@example.org", Role.OFFICER), PASSWORD))
        .isInstanceOf(Refused.class);
    assertThat(officers.setUpLinkWorks(newest)).isTrue();
  }

  @Test
  void a_link_that_was_never_issued_opens_nothing() {
    links.issue();
    assertThat(officers.setUpLinkWorks("guess")).isFalse();
    assertThatThrownBy(
            () -> officers.setUp("guess", newcomer("eve@example.org", Role.OFFICER), PASSWORD))
        .isInstanceOf(Refused.class);
    assertThat(officers.all()).isEmpty();
  }

  @Test
  void a_link_survives_a_refused_form() {
    String token = links.issue();
    Newcomer asha = newcomer("asha@example.org", Role.OFFICER);
    assertThatThrownBy(() -> inTransaction(() -> officers.setUp(token, asha, "short")))
        .isInstanceOf(Refused.class);
    assertThat(officers.setUpLinkWorks(token)).isTrue();
  }

  @Test
  void an_officer_signs_in_whatever_the_case_of_the_user_name() {
    Officer asha = joined("Asha@Example.org", Role.OFFICER);
    Authentication signedIn = attempt("ASHA@example.org ", PASSWORD);
    assertThat(signedIn.getPrincipal())
        .isInstanceOfSatisfying(
            SignedIn.class, principal -> assertThat(principal.officer()).isEqualTo(asha));
    assertThat(signedIn.getAuthorities()).extracting("authority").contains("ROLE_OFFICER");
  }

  @Test
  void whoever_guesses_five_times_waits_even_with_the_right_password() {
    joined("asha@example.org", Role.OFFICER);
    for (int i = 0; i < Throttle.FREE; i++) {
      assertThatThrownBy(() -> attempt("asha@example.org", "a wrong password"))
          .isInstanceOf(BadCredentialsException.class);
    }
    assertThatThrownBy(() -> attempt("asha@example.org", PASSWORD))
        .isInstanceOf(LockedException.class);
  }

  @Test
  void whoever_is_guessed_at_comes_in_from_another_address() {
    joined("asha@example.org", Role.OFFICER);
    for (int i = 0; i < Throttle.FREE; i++) {
      assertThatThrownBy(() -> attempt("203.0.113.7", "asha@example.org", "a wrong password"))
          .isInstanceOf(BadCredentialsException.class);
    }
    assertThatThrownBy(() -> attempt("203.0.113.7", "asha@example.org", PASSWORD))
        .isInstanceOf(LockedException.class);
    assertThat(attempt("198.51.100.4", "asha@example.org", PASSWORD).isAuthenticated()).isTrue();
  }

  @Test
  void one_address_may_not_guess_at_account_after_account() {
    joined("asha@example.org", Role.OFFICER);
    for (int i = 0; i < GuessLimits.FROM_AN_ADDRESS; i++) {
      String name = "guess" + i + "@example.org";
      assertThatThrownBy(() -> attempt("203.0.113.8", name, "a wrong password"))
          .isInstanceOf(BadCredentialsException.class);
    }
    assertThatThrownBy(() -> attempt("203.0.113.8", "asha@example.org", PASSWORD))
        .isInstanceOf(LockedException.class);
  }

  @Test
  void a_failed_sign_in_is_logged_counted_and_stands_in_the_history(CapturedOutput log) {
    Officer asha = joined("asha@example.org", Role.OFFICER);
    assertThatThrownBy(() -> attempt("203.0.113.9", "asha@example.org", "a wrong password"))
        .isInstanceOf(BadCredentialsException.class);
    assertThatThrownBy(() -> attempt("[2001:db8::9]", "nobody@example.org", "a guess"))
        .isInstanceOf(BadCredentialsException.class);
    assertThatThrownBy(() -> attempt("x 203.0.113.9\nfoo", "nobody@example.org", "a guess"))
        .isInstanceOf(BadCredentialsException.class);

    assertThat(log.getOut())
        .contains("Sign-in refused from 203.0.113.9: wrong password")
        .contains("Sign-in refused from an unknown address: no such account")
        .contains("Sign-in refused from 2001:db8::9: no such account")
        .doesNotContain("asha@", "nobody@", "foo");
    assertThat(meters.counter("earshot.sign.in.refused", "reason", "failed").count()).isEqualTo(3);
    assertThat(AuditFixture.audit(db, NOON).page(0, 10))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.what()).isEqualTo("failed to sign in from 203.0.113.9");
              assertThat(line.about()).isEqualTo(asha.id());
            });
  }

  @Test
  void what_is_wrong_with_a_form_is_said_all_at_once() {
    Newcomer nobody = new Newcomer("a b", " ", Role.OFFICER);
    assertThatThrownBy(() -> officers.setUp(links.issue(), nobody, "short"))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.fields()).containsOnlyKeys("username", "name", "password"));
  }

  @Test
  void no_two_officers_have_one_user_name() {
    joined("asha@example.org", Role.OFFICER);
    assertThatThrownBy(() -> joined("asha@example.org", Role.OFFICER))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.fields()).containsKey("username"));
  }

  @Test
  void a_password_is_changed_only_by_whoever_knows_it() {
    String id = joined("asha@example.org", Role.OFFICER).id();
    assertThatThrownBy(() -> officers.changePassword(id, "a wrong password", "four dry badgers"))
        .isInstanceOf(Refused.class);
    officers.changePassword(id, PASSWORD, "four dry badgers");
    assertThat(attempt("asha@example.org", "four dry badgers").isAuthenticated()).isTrue();
  }

  @Test
  void a_new_password_ends_the_sessions_that_were_opened_with_the_old_one() {
    String id = joined("asha@example.org", Role.OFFICER).id();
    SignedIn before = session("asha@example.org", PASSWORD);
    SignedIn here = session("asha@example.org", PASSWORD);
    SecurityContextHolder.getContext()
        .setAuthentication(
            UsernamePasswordAuthenticationToken.authenticated(here, null, here.getAuthorities()));
    try {
      officers.changePassword(id, PASSWORD, "four dry badgers");
    } finally {
      SecurityContextHolder.clearContext();
    }

    assertThat(officers.active(before)).isFalse();
    assertThat(officers.active(here)).as("where it was changed").isTrue();
    assertThat(officers.active(session("asha@example.org", "four dry badgers"))).isTrue();
  }

  @Test
  void the_last_administrator_stays_one() {
    Officer last =
        officers.setUp(links.issue(), newcomer("asha@example.org", Role.ADMINISTRATOR), PASSWORD);
    assertThatThrownBy(() -> officers.changeRole(last.id(), Role.ANALYST))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("last administrator");

    Officer other = invitations.invite(newcomer("ben@example.org", Role.OFFICER)).officer();
    assertThat(officers.changeRole(other.id(), Role.ADMINISTRATOR)).isEqualTo(Role.OFFICER);
    assertThatThrownBy(() -> officers.changeRole(last.id(), Role.ANALYST))
        .as("who was only invited cannot take over")
        .isInstanceOf(Refused.class);
    invitations.accept(invitations.again(other.id()).token(), PASSWORD);
    assertThat(officers.changeRole(last.id(), Role.ANALYST)).isEqualTo(Role.ADMINISTRATOR);
  }

  private SignedIn session(String username, String password) {
    return (SignedIn) Objects.requireNonNull(attempt(username, password).getPrincipal());
  }

  @Test
  void a_disabled_account_is_shut_out_at_once() {
    joined("asha@example.org", Role.ADMINISTRATOR);
    String ben = joined("ben@example.org", Role.OFFICER).id();
    SignedIn session = session("ben@example.org", PASSWORD);
    assertThat(officers.active(session)).isTrue();
    officers.disable(ben);
    assertThat(officers.active(session)).isFalse();
    assertThatThrownBy(() -> attempt("ben@example.org", PASSWORD))
        .isInstanceOf(org.springframework.security.core.AuthenticationException.class);
  }

  @Test
  void the_last_administrator_stays() {
    String asha = joined("asha@example.org", Role.ADMINISTRATOR).id();
    joined("ben@example.org", Role.OFFICER);
    assertThatThrownBy(() -> officers.disable(asha)).isInstanceOf(Refused.class);
    assertThat(officers.active(session("asha@example.org", PASSWORD))).isTrue();
  }

  @Test
  void an_account_is_nobodys_until_its_officer_has_chosen_a_password() {
    Invitations.Invitation invitation =
        invitations.invite(newcomer("asha@example.org", Role.OFFICER));
    assertThat(officers.all()).extracting(Officers.Account::invited).containsExactly(true);
    assertThatThrownBy(() -> attempt("asha@example.org", ""))
        .isInstanceOf(org.springframework.security.core.AuthenticationException.class);

    assertThat(invitations.whose(invitation.token())).contains(invitation.officer());
    invitations.accept(invitation.token(), PASSWORD);

    assertThat(attempt("asha@example.org", PASSWORD).isAuthenticated()).isTrue();
    assertThat(officers.all()).extracting(Officers.Account::invited).containsExactly(false);
    assertThat(invitations.whose(invitation.token())).isEmpty();
    assertThatThrownBy(() -> invitations.accept(invitation.token(), "four dry badgers"))
        .isInstanceOf(Refused.class);
  }

  @Test
  void a_link_survives_a_weak_password_and_ends_after_seven_days() {
    String token = invitations.invite(newcomer("asha@example.org", Role.OFFICER)).token();
    assertThatThrownBy(() -> inTransaction(() -> invitations.accept(token, "short")))
        .isInstanceOf(Refused.class);
    assertThat(invitations.whose(token)).isPresent();

    Instant later = NOON.instant().plus(java.time.Duration.ofDays(7));
    Invitations then = new Invitations(db, officers, InstantSource.fixed(later));
    assertThat(then.whose(token)).isEmpty();
  }

  @Test
  void a_new_link_ends_the_one_before_and_the_old_password_when_it_is_used() {
    Officer asha = joined("asha@example.org", Role.OFFICER);
    String first = invitations.again(asha.id()).token();
    String second = invitations.again(asha.id()).token();
    assertThat(invitations.whose(first)).isEmpty();
    assertThat(attempt("asha@example.org", PASSWORD).isAuthenticated()).isTrue();

    invitations.accept(second, "four dry badgers");
    assertThatThrownBy(() -> attempt("asha@example.org", PASSWORD))
        .isInstanceOf(BadCredentialsException.class);
  }

  @Test
  void an_ended_account_gets_no_link_and_its_link_ends_with_it() {
    joined("asha@example.org", Role.ADMINISTRATOR);
    Invitations.Invitation ben = invitations.invite(newcomer("ben@example.org", Role.OFFICER));
    officers.disable(ben.officer().id());
    assertThat(invitations.whose(ben.token())).isEmpty();
    assertThatThrownBy(() -> invitations.again(ben.officer().id())).isInstanceOf(Refused.class);
  }

  @Test
  void an_administrator_who_has_not_joined_keeps_no_house_open() {
    String asha = joined("asha@example.org", Role.ADMINISTRATOR).id();
    invitations.invite(newcomer("ben@example.org", Role.ADMINISTRATOR));
    assertThatThrownBy(() -> officers.disable(asha)).isInstanceOf(Refused.class);
  }

  @Test
  void control_characters_in_a_user_name_are_nobodys() {
    assertThatThrownBy(() -> attempt("asha\0@example.org", PASSWORD))
        .isInstanceOf(BadCredentialsException.class);
  }

  @Test
  void no_password_is_kept_as_it_was_typed() {
    joined("asha@example.org", Role.OFFICER);
    assertThat(db.sql("select password from officer").query(String.class).single())
        .doesNotContain(PASSWORD);
  }

  private void inTransaction(Runnable work) {
    new org.springframework.transaction.support.TransactionTemplate(
            new org.springframework.jdbc.datasource.DataSourceTransactionManager(database))
        .executeWithoutResult(status -> work.run());
  }

  private Authentication attempt(String username, String password) {
    return attempt("192.0.2.1", username, password);
  }

  private Authentication attempt(String address, String username, String password) {
    var attempt = UsernamePasswordAuthenticationToken.unauthenticated(username, password);
    attempt.setDetails(new WebAuthenticationDetails(address, null));
    return Objects.requireNonNull(signIn.authenticate(attempt));
  }

  private static Newcomer newcomer(String username, Role role) {
    return new Newcomer(username, "Some One", role);
  }

  private Officer joined(String username, Role role) {
    return invitations.accept(invitations.invite(newcomer(username, role)).token(), PASSWORD);
  }
}
