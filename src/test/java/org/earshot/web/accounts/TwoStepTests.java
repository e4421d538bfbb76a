package org.earshot.web.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.privacy.Audit;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.earshot.security.Officers;
import org.earshot.web.HttpCaller.Answer;
import org.earshot.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signing in with a code from a telephone, as a person meets it. */
@IntegrationTest
class TwoStepTests {

  private static final Pattern KEY = Pattern.compile("accounts-key\">([A-Z2-7 ]+)<");
  private static final Pattern CODE = Pattern.compile("<code>([a-z2-7-]{19})</code>");
  private static final Duration WINDOW = Duration.ofSeconds(30);
  private static final String PAGE = "/console/two-step";
  private static int runs;

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;
  @Autowired private Officers officers;
  @Autowired private Audit audit;
  @Autowired private JdbcClient db;
  private String username;
  private Visitor visitor;
  private String key;
  private List<String> recovery;

  @BeforeEach
  void set_it_up() throws Exception {
    username = "steps" + runs++ + "@example.org";
    visitor = Visitor.signedIn(port, invitations, username, Role.OFFICER);
    String page = visitor.get(PAGE + "/set-up").body();
    Matcher found = KEY.matcher(page);
    assertThat(found.find()).isTrue();
    key = found.group(1).replace(" ", "");
    assertThat(visitor.post(PAGE + "/set-up", "code", "nonsense").body())
        .contains("There is a problem", "href=\"#code\"", found.group(1));
    String codes = visitor.post(PAGE + "/set-up", "code", code()).body();
    recovery = CODE.matcher(codes).results().map(match -> match.group(1)).toList();
  }

  @Test
  void whoever_set_it_up_goes_on_and_gets_ten_recovery_codes() {
    assertThat(recovery).hasSize(10).doesNotHaveDuplicates();
    assertThat(visitor.get("/console").status()).isEqualTo(200);
    assertThat(visitor.get(PAGE + "/set-up").body())
        .contains("It is on", "You have 10 recovery codes left")
        .doesNotContain("accounts-key");
  }

  @Test
  void the_code_is_asked_after_the_password_and_leads_to_the_page_that_was_asked_for()
      throws Exception {
    Visitor again = Visitor.to(port);
    again.get("/console/inbox");
    assertThat(again.signIn(username, Visitor.PASSWORD).header("Location")).endsWith(PAGE);
    for (String closed : List.of("/console", "/console/settings", PAGE + "/set-up")) {
      assertThat(again.get(closed).header("Location")).endsWith(PAGE);
    }
    String before = again.cookie();
    again.get(PAGE);
    assertThat(again.post(PAGE, "code", "000000").body()).contains("This code is not right");
    next();
    assertThat(again.post(PAGE, "code", code()).header("Location")).contains("/console/inbox");
    assertThat(again.cookie()).isNotEqualTo(before);
    assertThat(again.get("/console/inbox").status()).isEqualTo(200);
    assertThat(audit.page(0, 10))
        .extracting(entry -> entry.what())
        .contains(
            "gave the second step of signing in", "was refused at the second step of signing in");
  }

  @Test
  void a_code_works_once_within_its_window() throws Exception {
    next();
    String code = code();
    assertThat(half(username).post(PAGE, "code", code).status()).isEqualTo(302);
    assertThat(half(username).post(PAGE, "code", code).body()).contains("it was used before");
  }

  @Test
  void a_recovery_code_works_once() {
    Visitor first = half(username);
    String typed = recovery.getFirst().replace("-", " ").toUpperCase(java.util.Locale.ROOT);
    assertThat(first.post(PAGE, "code", typed).status()).isEqualTo(302);
    assertThat(first.get("/console").body())
        .contains("That recovery code is used up. You have 9 left.");
    assertThat(half(username).post(PAGE, "code", typed).body()).contains("This code is not right");
  }

  @Test
  void whoever_guesses_waits_even_with_the_right_code() throws Exception {
    Visitor guesser = half(username);
    for (int i = 0; i < 5; i++) {
      guesser.post(PAGE, "code", "00000" + i);
    }
    assertThat(guesser.post(PAGE, "code", recovery.getFirst()).body())
        .contains("There were too many wrong codes");
    House.CLOCK.putForward(Duration.ofMinutes(1));
    assertThat(guesser.post(PAGE, "code", code()).status()).isEqualTo(302);
  }

  @Test
  void what_was_typed_before_the_session_ended_is_there_after_both_steps() throws Exception {
    visitor.get("/console/consultations/new");
    visitor.loseSession();
    visitor.post("/console/consultations/new", "title", "Typed before the end");
    visitor.signIn(username, Visitor.PASSWORD);
    visitor.get(PAGE);
    next();
    String onwards = visitor.post(PAGE, "code", code()).header("Location");
    assertThat(onwards).endsWith("/console/consultations/new?again");
    assertThat(visitor.get(onwards).body()).contains("Typed before the end");
  }

  @Test
  void an_administrator_resets_it_for_whoever_lost_their_telephone() {
    Visitor head = Visitor.signedIn(port, invitations, "head-of-" + username, Role.ADMINISTRATOR);
    String id = id();
    assertThat(head.get("/console/officers").body())
        .contains("Code by phone", "/console/officers/" + id + "/two-step");
    head.get("/console/officers/" + id + "/two-step");
    assertThat(head.post("/console/officers/" + id + "/two-step").status()).isEqualTo(302);

    assertThat(Visitor.to(port).signIn(username, Visitor.PASSWORD).header("Location"))
        .endsWith("/console");
    assertThat(visitor.get("/console").status()).isEqualTo(200);
    assertThat(audit.page(0, 10))
        .anyMatch(
            entry ->
                entry.what().equals("reset a second step of signing in")
                    && entry.about().equals(id));
  }

  @Test
  void one_does_without_it_again_only_with_a_code() throws Exception {
    visitor.get(PAGE + "/set-up");
    assertThat(visitor.post(PAGE + "/off", "code", "").body()).contains("This code is not right");
    next();
    Answer renewed = visitor.post(PAGE + "/codes", "code", code());
    assertThat(renewed.body()).contains("never shown again").doesNotContain(recovery.getFirst());
    next();
    assertThat(visitor.post(PAGE + "/off", "code", code()).header("Location"))
        .endsWith("/console/settings");
    assertThat(Visitor.to(port).signIn(username, Visitor.PASSWORD).header("Location"))
        .endsWith("/console");
  }

  @Test
  void the_key_is_sealed_and_recovery_codes_are_not_kept() {
    byte[] sealed =
        db.sql("select sealed from second_step where officer = ?")
            .param(java.util.UUID.fromString(id()))
            .query(byte[].class)
            .single();
    assertThat(new String(sealed, java.nio.charset.StandardCharsets.ISO_8859_1))
        .doesNotContain(key);
    assertThat(db.sql("select code_hash from recovery_code").query(String.class).list())
        .doesNotContain(recovery.getFirst())
        .allMatch(hash -> hash.length() == 64);
  }

  /** Signed in by the password alone. */
  private Visitor half(String who) {
    Visitor half = Visitor.to(port);
    half.signIn(who, Visitor.PASSWORD);
    half.get(PAGE);
    return half;
  }

  private String id() {
    return officers.all().stream()
        .filter(account -> account.username().equals(username))
        .map(Officers.Account::id)
        .findFirst()
        .orElseThrow();
  }

  private static void next() {
    House.CLOCK.putForward(WINDOW.multipliedBy(2));
  }

  private String code() throws Exception {
    return new TimeBasedOneTimePasswordGenerator()
        .generateOneTimePasswordString(
            new SecretKeySpec(new Base32().decode(key), "HmacSHA1"), House.CLOCK.instant());
  }
}
