package org.earshot.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.security.Officer.Role;
import org.earshot.web.HttpCaller;
import org.earshot.web.HttpCaller.Answer;
import org.earshot.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Who comes in by which door, as seen from outside. */
@IntegrationTest
class SecurityTests {

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;
  @Autowired private Officers officers;
  @Autowired private Tokens tokens;
  @Autowired private ApplicationContext house;
  private HttpCaller stranger;

  @BeforeEach
  void arrive() {
    stranger = HttpCaller.to(port);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Bearer nonsense", "Bearer esh_nonsense", "Basic YTpi"})
  void the_api_refuses_whoever_has_no_token_with_a_problem(String header) {
    HttpCaller caller = header.isEmpty() ? stranger : stranger.with("Authorization", header);
    Answer refused = caller.get("/api/v1/consultations");

    assertThat(refused.status()).isEqualTo(401);
    assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
    assertThat(refused.header("WWW-Authenticate")).startsWith("Bearer");
    assertThat(refused.header("Set-Cookie")).isEmpty();
    assertThat(refused.json().path("status").asInt()).isEqualTo(401);
    assertThat(refused.json().path("instance").asString()).isEqualTo("/api/v1/consultations");
  }

  @Test
  void a_token_may_do_what_its_role_may() {
    HttpCaller officer = stranger.bearer(tokens.issue("A program", Role.OFFICER, null));
    Answer refused = officer.post("/api/v1/tokens", "{\"name\": \"More\", \"role\": \"officer\"}");

    assertThat(officer.get("/api/v1/consultations").status()).isEqualTo(200);
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
    assertThat(officer.get("/actuator/env").status()).isEqualTo(403);
    assertThat(stranger.get("/actuator/env").status()).isEqualTo(401);
  }

  @Test
  void a_revoked_token_works_no_more() {
    String token = tokens.issue("Soon revoked", Role.OFFICER, null);
    String id =
        tokens.all().stream()
            .filter(one -> one.name().equals("Soon revoked"))
            .map(Tokens.Token::id)
            .findFirst()
            .orElseThrow();
    assertThat(stranger.bearer(token).get("/api/v1/consultations").status()).isEqualTo(200);
    tokens.revoke(id);
    assertThat(stranger.bearer(token).get("/api/v1/consultations").status()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/console", "/console/history", "/console/consultations/any/responses"})
  void the_console_sends_strangers_to_its_door(String path) {
    Answer sent = stranger.with("Accept", "text/html").get(path);

    assertThat(sent.status()).isEqualTo(302);
    assertThat(sent.header("Location")).endsWith("/console/sign-in");
    assertThat(stranger.with("HX-Request", "true").get(path).status()).isEqualTo(401);
    assertThat(stranger.bearer(House.BOOTSTRAP_TOKEN).get(path).status()).isEqualTo(302);
  }

  @Test
  void whoever_signs_in_comes_to_the_page_that_was_asked_for() {
    Visitor.account(invitations, "asks@example.org", Role.OFFICER);
    Visitor visitor = Visitor.to(port);
    visitor.get("/console/help");
    assertThat(visitor.signIn("asks@example.org", Visitor.PASSWORD).header("Location"))
        .contains("/console/help");
  }

  @Test
  void a_form_from_another_site_is_refused_and_not_kept() {
    Answer refused =
        stranger
            .with("Origin", "https://elsewhere.example")
            .with("Content-Type", "application/x-www-form-urlencoded")
            .call("POST", "/console/consultations/new", "title=Not+mine");

    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.header("Location")).isEmpty();
  }

  @Test
  void whoever_guesses_waits_even_with_the_right_password() {
    Visitor.account(invitations, "guessed@example.org", Role.OFFICER);
    Visitor visitor = Visitor.to(port);
    for (int i = 0; i < Throttle.FREE; i++) {
      assertThat(visitor.signIn("guessed@example.org", "a wrong guess").header("Location"))
          .endsWith("?error");
    }
    assertThat(visitor.signIn("Guessed@example.org", Visitor.PASSWORD).header("Location"))
        .endsWith("?wait");
  }

  @Test
  void an_ended_account_is_shut_out_at_once() {
    Visitor visitor = Visitor.signedIn(port, invitations, "leaves@example.org", Role.OFFICER);
    assertThat(visitor.get("/console").status()).isEqualTo(200);
    String id =
        officers.all().stream()
            .filter(account -> account.username().equals("leaves@example.org"))
            .map(Officers.Account::id)
            .findFirst()
            .orElseThrow();
    officers.disable(id);

    assertThat(visitor.get("/console").status()).isEqualTo(403);
    assertThat(Visitor.to(port).signIn("leaves@example.org", Visitor.PASSWORD).header("Location"))
        .endsWith("?error");
  }

  @Test
  void the_consoles_cookie_is_for_the_console_and_for_no_script() {
    String cookie = stranger.get("/console/sign-in").header("Set-Cookie");

    assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/console", "Secure");
  }

  @Test
  void signing_in_changes_the_session() {
    Visitor.account(invitations, "fixed@example.org", Role.OFFICER);
    Visitor visitor = Visitor.to(port);
    visitor.get("/console/sign-in");
    String before = visitor.cookie();
    visitor.signIn("fixed@example.org", Visitor.PASSWORD);

    assertThat(visitor.cookie()).isNotEqualTo(before);
  }

  @Test
  void a_set_up_link_works_once() {
    String link = FirstLink.of(house);
    String token = link.replaceFirst(".*token=", "");
    Visitor visitor = Visitor.to(port);
    assertThat(visitor.get(link).body()).contains("Make the first account");

    Answer made =
        visitor.post(
            "/console/setup",
            "token",
            token,
            "name",
            "First Officer",
            "username",
            "first@example.org",
            "password",
            Visitor.PASSWORD);

    assertThat(made.header("Location")).endsWith("/console/sign-in");
    assertThat(visitor.get(link).body()).contains("This link does not work");
    assertThat(
            visitor
                .post(
                    "/console/setup",
                    "token",
                    token,
                    "name",
                    "Second Officer",
                    "username",
                    "other@example.org",
                    "password",
                    Visitor.PASSWORD)
                .body())
        .contains("This link does not work");
    assertThat(officers.all())
        .extracting(Officers.Account::username)
        .doesNotContain("other@example.org");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/console/sign-in", "/simulator", "/no/such/page"})
  void pages_run_our_own_scripts_only_and_stand_in_nobodys_frame(String path) {
    Answer page = stranger.with("Accept", "text/html").get(path);

    assertThat(page.header("Content-Security-Policy"))
        .contains("default-src 'self'", "frame-ancestors 'none'", "form-action 'self'");
    assertThat(page.header("X-Frame-Options")).isEqualTo("DENY");
    assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(page.header("Referrer-Policy")).isEqualTo("same-origin");
  }

  @Test
  void nothing_of_the_console_is_kept_by_a_browser() {
    assertThat(stranger.get("/console/sign-in").header("Cache-Control")).contains("no-store");
  }
}
