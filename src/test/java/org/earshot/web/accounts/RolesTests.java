package org.earshot.web.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.privacy.Audit;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.earshot.security.Officers;
import org.earshot.security.Tokens;
import org.earshot.web.HttpCaller;
import org.earshot.web.HttpCaller.Answer;
import org.earshot.web.SetUpRecord;
import org.earshot.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What each role sees of the console, and how administrators change it. */
@IntegrationTest
class RolesTests {

  private static int runs;

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;
  @Autowired private Officers officers;
  @Autowired private Tokens tokens;
  @Autowired private Audit audit;
  private int run;

  @BeforeEach
  void count() {
    run = runs++;
  }

  @Test
  void a_refused_page_says_which_role_may_and_whom_to_ask() {
    as("anneke", Role.ADMINISTRATOR);
    Answer refused = as("tariq", Role.TRANSLATOR).get("/console/inbox");

    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.body())
        .contains("Your role is translator.", "Administrator", "runs consultations")
        .contains("ask an administrator to change your role", "Officer anneke" + run)
        .contains("Sign out")
        .doesNotContain("href=\"/console/inbox\"");
  }

  @Test
  void what_nobody_may_open_is_not_found() {
    assertThat(as("lost", Role.ADMINISTRATOR).get("/console/nothing").status()).isEqualTo(404);
  }

  @Test
  void a_translator_comes_to_the_languages_and_sees_no_answers() {
    Visitor translator = as("translates", Role.TRANSLATOR);
    assertThat(translator.get("/console").header("Location")).endsWith("/console/conversations");
    assertThat(translator.get("/console/conversations").body())
        .contains("/console/conversations/short-breaks/languages")
        .doesNotContain("New conversation", "Recordings")
        .as("of consultations only what they translate")
        .doesNotContainPattern("href=\"/console/consultations(?!/[^/\"]+/(report|set-up)/in/)");
    assertThat(translator.get("/console/conversations/short-breaks/languages").body())
        .doesNotContain("/remove\"");
    assertThat(translator.get("/console/conversations/short-breaks/languages/pl").status())
        .isEqualTo(200);
    assertThat(translator.get("/console/conversations/short-breaks/languages/pl/read").status())
        .isEqualTo(200);
  }

  @Test
  void an_analyst_reads_and_is_offered_nothing_that_changes_or_sends() {
    String slug = opened();
    Visitor analyst = as("reads", Role.ANALYST);
    String home = analyst.get("/console").body();
    assertThat(home).contains(slug).doesNotContain("New consultation", "What needs a person");
    assertThat(analyst.get("/console/consultations/" + slug).body())
        .contains("/results\"", "/themes\"", "/exports\"", "/responses\"")
        .doesNotContain("/close\"", "/inviting/\"", "/set-up\"", "/outcome\"", "/card\"");
    for (String page : List.of("results", "themes", "responses", "exports", "responses.csv")) {
      assertThat(analyst.get("/console/consultations/" + slug + "/" + page).status())
          .as(page)
          .isEqualTo(200);
    }
    assertThat(analyst.post("/console/consultations/" + slug + "/close").status()).isEqualTo(403);
  }

  @Test
  void an_observer_finds_the_results_and_nothing_else() {
    String slug = opened();
    Visitor observer = as("observes", Role.OBSERVER);
    assertThat(observer.get("/console").body())
        .contains("Results to read", "/console/consultations/" + slug + "/results")
        .doesNotContain("Started", "Conversations");
    assertThat(observer.get("/console/consultations/" + slug + "/results").status()).isEqualTo(200);
    assertThat(observer.get("/console/consultations/" + slug + "/responses").status())
        .isEqualTo(403);
    assertThat(observer.get("/console/settings").body())
        .contains("Change your password")
        .doesNotContain("Words to learn", "API tokens");
  }

  @Test
  void a_role_is_changed_at_once_and_the_history_has_both() {
    Visitor head = as("head", Role.ADMINISTRATOR);
    Visitor other = as("moves", Role.OFFICER);
    String id = id("moves");
    assertThat(other.get("/console/inbox").status()).isEqualTo(200);

    assertThat(head.get("/console/officers/" + id + "/role").body()).contains("Analyst: reads");
    Answer missing = head.post("/console/officers/" + id + "/role", "role", "KING");
    assertThat(missing.body()).contains("Choose a role", "href=\"#role\"");
    head.post("/console/officers/" + id + "/role", "role", "ANALYST");

    assertThat(other.get("/console/inbox").status()).isEqualTo(403);
    assertThat(other.get("/console").status()).isEqualTo(200);
    assertThat(audit.page(0, 20))
        .anyMatch(
            entry ->
                entry.what().equals("changed a role")
                    && entry.about().equals(id + ": officer → analyst"));
    assertThat(head.get("/console/history").body())
        .contains("Officer moves" + run + ": officer → analyst");
  }

  @Test
  void an_officer_changes_nobodys_role() {
    Visitor officer = as("climbs", Role.OFFICER);
    officer.get("/console");
    assertThat(
            officer
                .post("/console/officers/" + id("climbs") + "/role", "role", "ADMINISTRATOR")
                .status())
        .isEqualTo(403);
  }

  @Test
  void programs_have_roles_too() {
    String slug = opened();
    HttpCaller head = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    String token =
        head.post("/api/v1/tokens", "{\"name\": \"Statistics\", \"role\": \"analyst\"}")
            .json()
            .path("token")
            .asString();
    HttpCaller analyst = HttpCaller.to(port).bearer(token);
    HttpCaller observer = HttpCaller.to(port).bearer(tokens.issue("Observer", Role.OBSERVER, null));

    assertThat(analyst.get("/api/v1/consultations/" + slug + "/responses").status()).isEqualTo(200);
    Answer refused = analyst.post("/api/v1/consultations/" + slug + "/close");
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.body()).contains("Only these roles may do that: administrator, officer.");
    assertThat(observer.get("/api/v1/consultations").status()).isEqualTo(200);
    assertThat(observer.get("/api/v1/consultations/" + slug + "/results").status()).isEqualTo(200);
    Answer whole = observer.get("/api/v1/consultations/" + slug + "/results?whole=true");
    assertThat(whole.status()).isEqualTo(403);
    assertThat(whole.header("Content-Type")).startsWith("application/problem+json");
    assertThat(whole.json().path("detail").asString()).contains("may read every answer");
    assertThat(analyst.get("/api/v1/consultations/" + slug + "/results?whole=true").status())
        .isEqualTo(200);
    assertThat(head.post("/api/v1/tokens", "{\"name\": \"X\", \"role\": \"king\"}").body())
        .contains("administrator, officer, translator, analyst, observer");
  }

  private Visitor as(String name, Role role) {
    return Visitor.signedIn(port, invitations, name + run + "@roles.example.org", role);
  }

  private String id(String name) {
    return officers.all().stream()
        .filter(account -> account.username().equals(name + run + "@roles.example.org"))
        .map(Officers.Account::id)
        .findFirst()
        .orElseThrow();
  }

  private String opened() {
    String slug = "roles-" + run;
    HttpCaller api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    api.put("/api/v1/consultations/" + slug, SetUpRecord.of("Roles " + run, "short-breaks"));
    assertThat(api.post("/api/v1/consultations/" + slug + "/open").status()).isEqualTo(200);
    return slug;
  }
}
