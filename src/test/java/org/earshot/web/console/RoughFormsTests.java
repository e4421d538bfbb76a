package org.earshot.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.channels.Address;
import org.earshot.channels.Arrivals;
import org.earshot.channels.Inbound;
import org.earshot.privacy.Audit;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.earshot.web.HttpCaller;
import org.earshot.web.SetUpRecord;
import org.earshot.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Forms as nobody sends them on purpose, second clicks, and what is shown once only. */
@IntegrationTest
class RoughFormsTests {

  private static int officers;

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;
  @Autowired private Arrivals arrivals;
  @Autowired private Audit audit;
  private Visitor visitor;

  @BeforeEach
  void arrive() {
    officers++;
    visitor =
        Visitor.signedIn(
            port, invitations, "rough" + officers + "@example.org", Role.ADMINISTRATOR);
    visitor.get("/console/consultations/new");
  }

  @Test
  void what_nobody_types_is_left_out_of_every_field() {
    String slug = "rough-" + officers;
    assertThat(
            visitor
                .post(
                    "/console/consultations/new",
                    "slug",
                    slug + "\0",
                    "title",
                    "Ro\0ugh\u0007 title")
                .status())
        .isEqualTo(302);
    String record = "/console/consultations/" + slug + "/set-up/";
    visitor.post(record + "about", "title", "Ro\0ugh title", "purpose", "Line one\r\nline\ttwo\0");
    visitor.post(record + "conversation", "languages", "en\0");
    String kept =
        HttpCaller.to(port)
            .bearer(House.BOOTSTRAP_TOKEN)
            .get("/api/v1/consultations/" + slug)
            .body();
    assertThat(kept).contains("Rough title", "Line one\\r\\nline\\ttwo").contains("[\"en\"]");
  }

  @Test
  void an_odd_user_name_is_refused_and_nothing_more() {
    assertThat(Visitor.to(port).signIn("ro\0ugh", "some password").header("Location"))
        .endsWith("?error");
  }

  @Test
  void what_does_not_exist_is_not_found() {
    assertThat(visitor.post("/console/officers/nobody/end").status()).isEqualTo(404);
    assertThat(visitor.post("/console/officers/nobody/link").status()).isEqualTo(404);
    assertThat(visitor.post("/console/tokens/none/revoke").status()).isEqualTo(404);
    assertThat(visitor.post("/console/people/nobody/number").status()).isEqualTo(404);
  }

  @Test
  void a_letter_that_needs_nobody_any_more_is_not_sent_again() {
    assertThat(visitor.post("/console/letters/999999999/again").header("Location"))
        .endsWith("/console/troubles");
    assertThat(visitor.get("/console/troubles").body()).contains("That could not be done");
  }

  @Test
  void a_link_for_a_new_officer_is_shown_once_and_chooses_the_password() {
    String name = "newcomer" + officers;
    visitor.get("/console/officers");
    String page =
        visitor
            .post("/console/officers", "name", "New Comer", "username", name, "role", "OFFICER")
            .body();
    String link =
        page.replaceAll("(?s).*value=\"https://[^/]*(/console/joining\\?token=[^\"]*)\".*", "$1");
    assertThat(link).startsWith("/console/joining");
    assertThat(visitor.get("/console/officers").body())
        .contains("Has not joined yet")
        .doesNotContain("/console/joining");

    Visitor newcomer = Visitor.to(port);
    assertThat(newcomer.get(link).body()).contains("Choose your password", "New Comer");
    String token = link.replaceFirst(".*token=", "");
    assertThat(newcomer.post("/console/joining", "token", token, "password", "").body())
        .contains("Enter a password");
    assertThat(
            newcomer
                .post("/console/joining", "token", token, "password", Visitor.PASSWORD)
                .status())
        .isEqualTo(302);
    assertThat(newcomer.signIn(name, Visitor.PASSWORD).header("Location")).endsWith("/console");
    assertThat(newcomer.get(link).body()).contains("This link does not work");
  }

  @Test
  void the_number_of_whoever_asked_for_a_person_is_shown_once_and_recorded() {
    String slug = "rough-numbers-" + officers;
    HttpCaller api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    String word = "Numbers" + officers;
    api.put(
        "/api/v1/consultations/" + slug,
        SetUpRecord.of("Numbers", "short-breaks")
            .replaceFirst(
                "\\{",
                "{\"partners\": [{\"name\": \"A club\", \"join_word\": \"" + word + "\"}],"));
    api.post("/api/v1/consultations/" + slug + "/open");
    for (String words : new String[] {word, "yes", "yes", "PERSON"}) {
      arrivals.arrive(heard("+447700900641", words));
    }
    assertThat(visitor.get("/console").body()).contains("for an officer");
    String inbox = visitor.get("/console/inbox/calls").body();
    String id =
        inbox.replaceAll(
            "(?s).*<li>(?:(?!</li>).)*?/console/inbox/([0-9a-f-]{36})\"(?:(?!</li>).)*Numbers.*",
            "$1");
    assertThat(inbox).contains("Show their number").doesNotContain("7700900641");

    HttpCaller.Answer shown = visitor.post("/console/inbox/" + id + "/number");

    assertThat(shown.body()).contains("+447700900641", "They write by text message");
    assertThat(shown.header("Cache-Control")).contains("no-store");
    assertThat(audit.page(0, 5))
        .anySatisfy(
            entry -> {
              assertThat(entry.what()).isEqualTo("looked at the number of a person");
              assertThat(entry.about()).startsWith(slug + "/");
            });
  }

  private static Inbound heard(String number, String words) {
    Instant now = House.CLOCK.instant();
    return new Inbound(
        new Address("sms", number),
        "rough-" + System.nanoTime(),
        words,
        null,
        false,
        Inbound.Signal.NONE,
        now);
  }
}
