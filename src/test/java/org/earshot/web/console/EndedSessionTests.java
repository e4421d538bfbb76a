package org.earshot.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.earshot.web.HttpCaller;
import org.earshot.web.HttpCaller.Answer;
import org.earshot.web.SetUpRecord;
import org.earshot.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What was typed outlives the session that it was typed in. */
@IntegrationTest
class EndedSessionTests {

  private static int officers;

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;
  private String username;
  private Visitor visitor;

  @BeforeEach
  void arrive() {
    officers++;
    username = "late" + officers + "@example.org";
    visitor = Visitor.signedIn(port, invitations, username, Role.ADMINISTRATOR);
  }

  @Test
  void a_set_up_record_that_came_too_late_is_shown_again_as_it_was_typed() {
    String slug = "too-late-" + officers;
    visitor.get("/console/consultations/new");
    visitor.post("/console/consultations/new", "slug", slug, "title", "In good time");
    String page = "/console/consultations/" + slug + "/set-up/";
    visitor.get(page + "about");
    visitor.loseSession();

    Answer late =
        visitor.post(page + "about", "title", "Breaks that came late", "purpose", "<everyone>");
    assertThat(late.header("Location")).endsWith("/console/sign-in?ended");
    assertThat(visitor.get("/console/sign-in?ended").body()).contains("You were signed out");

    Answer in = visitor.signIn(username, Visitor.PASSWORD);
    assertThat(in.header("Location")).endsWith(page + "about?again");
    assertThat(visitor.get(page + "about?again").body())
        .contains("Not saved yet", "Breaks that came late", "&lt;everyone&gt;");
    assertThat(visitor.get(page + "about").body()).contains("In good time");
  }

  @Test
  void dates_and_rows_that_came_too_late_are_shown_again_as_they_were_typed() {
    String slug = "too-late-" + officers;
    visitor.get("/console/consultations/new");
    visitor.post("/console/consultations/new", "slug", slug, "title", "In good time");
    String page = "/console/consultations/" + slug + "/set-up/about";
    visitor.get(page);
    visitor.loseSession();

    visitor.post(page, "evidence[3].what", "One in three", "evidence[3].date.month", "March");
    visitor.signIn(username, Visitor.PASSWORD);

    assertThat(visitor.get(page + "?again").body())
        .contains("value=\"One in three\"", "value=\"March\"");
  }

  @Test
  void an_outcome_that_came_too_late_is_shown_again_and_not_saved() {
    String slug = "late-outcome-" + officers;
    HttpCaller api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    api.put("/api/v1/consultations/" + slug, SetUpRecord.of("Late outcome", "short-breaks"));
    api.post("/api/v1/consultations/" + slug + "/open");
    String page = "/console/consultations/" + slug + "/outcome";
    visitor.get(page);
    visitor.loseSession();

    visitor.post(
        page, "summary", "We listened", "items[0].theme", "Buses", "items[0].why", "No drivers");
    visitor.signIn(username, Visitor.PASSWORD);

    assertThat(visitor.get(page + "?again").body())
        .contains("We listened", "value=\"Buses\"", "No drivers");
    assertThat(api.get("/api/v1/consultations/" + slug + "/outcome").status()).isEqualTo(404);
    assertThat(visitor.post(page, "summary", "Other words").status()).isEqualTo(200);
    assertThat(visitor.get(page + "?again").header("Location")).endsWith(page);
  }

  @Test
  void files_that_were_looked_at_before_an_import_are_there_after_signing_in_again() {
    String page = "/console/conversations/import";
    String name = "looked-at-" + officers;
    visitor.get(page);
    visitor.loseSession();
    visitor.post(page, "look", "1", "name", name);
    visitor.signIn(username, Visitor.PASSWORD);
    assertThat(visitor.get(page + "?again").body())
        .contains("Not saved yet", "value=\"" + name, "Choose them again");

    visitor.loseSession();
    String questions =
        """
        conversation: %s
        language: en
        title: Looked at before
        keywords: [LOOKED%d]
        welcome: A welcome.
        questions:
          - id: parks
            ask: Do you like parks?
            type: yes_no
        """
            .formatted(name, officers);
    visitor.post(page, "name", name, "base", "-1", "file:conversation.yaml", questions);
    visitor.signIn(username, Visitor.PASSWORD);
    assertThat(visitor.get(page + "?again").body())
        .contains("Not saved yet", "Nothing is saved yet", "Do you like parks?", "Save it so");
    assertThat(visitor.get(page + "?name=x&file:conversation.yaml=x").body())
        .doesNotContain("Nothing is saved yet");
    assertThat(
            visitor
                .post(page, "name", name, "base", "-1", "file:conversation.yaml", questions)
                .header("Location"))
        .endsWith("/console/conversations/" + name);

    String over = "/console/conversations/" + name + "/import";
    visitor.get(over);
    visitor.loseSession();
    visitor.post(
        over, "base", "1", "file:conversation.yaml", questions.replace("parks?", "trees?"));
    visitor.signIn(username, Visitor.PASSWORD);
    assertThat(visitor.get(over + "?again").body()).contains("Do you like trees?", "What changes");
  }

  @Test
  void whoever_signed_in_in_another_window_need_not_do_so_again() {
    visitor.get("/console/consultations/new");
    visitor.post("/console/sign-out");
    visitor.signIn(username, Visitor.PASSWORD);

    Answer late = visitor.post("/console/consultations/new", "title", "From the other window");

    assertThat(late.header("Location")).endsWith("/console/consultations/new?again");
    assertThat(visitor.get("/console/consultations/new?again").body())
        .contains("From the other window");
  }

  @Test
  void what_was_typed_in_two_tabs_is_shown_again_one_after_the_other() {
    String slug = "two-tabs-" + officers;
    visitor.get("/console/consultations/new");
    visitor.post("/console/consultations/new", "slug", slug, "title", "Two tabs");
    String page = "/console/consultations/" + slug + "/set-up/";
    visitor.get(page + "about");
    visitor.loseSession();
    visitor.post(page + "about", "title", "From the first tab");
    visitor.post(page + "stakeholders", "partners[0].name", "From the second tab");

    assertThat(visitor.signIn(username, Visitor.PASSWORD).header("Location"))
        .endsWith(page + "stakeholders?again");
    assertThat(visitor.get(page + "stakeholders?again").body()).contains("From the second tab");
    assertThat(visitor.post(page + "stakeholders", "partners[0].name", "Saved").status())
        .isEqualTo(302);
    assertThat(visitor.get(page + "stakeholders?again").header("Location"))
        .endsWith(page + "stakeholders");

    assertThat(visitor.signIn(username, Visitor.PASSWORD).header("Location"))
        .endsWith(page + "about?again");
    assertThat(visitor.get(page + "about?again").body()).contains("From the first tab");
  }

  @Test
  void what_a_script_sends_meanwhile_gets_no_page_and_takes_no_words_place() {
    visitor.get("/console/consultations/new");
    visitor.loseSession();
    visitor.post("/console/consultations/new", "title", "Typed by hand");

    Answer preview = visitor.postByScript("/console/preview", "title", "Half a sen");
    assertThat(preview.status()).isEqualTo(401);
    assertThat(preview.body()).isEmpty();

    assertThat(visitor.signIn(username, Visitor.PASSWORD).header("Location"))
        .endsWith("/console/consultations/new?again");
    assertThat(visitor.get("/console/consultations/new?again").body()).contains("Typed by hand");
    assertThat(visitor.postByScript("/console/preview", "title", "x").status()).isNotEqualTo(302);
    assertThat(visitor.get("/console/consultations/new?again").body()).contains("Typed by hand");
  }

  @Test
  void what_was_not_ticked_comes_back_unticked() {
    String name = "unticked-" + officers;
    visitor.get("/console/conversations/new");
    visitor.post(
        "/console/conversations/new",
        "name",
        name,
        "title",
        "Unticked",
        "keywords",
        "TICKS" + officers);
    String page = "/console/conversations/" + name + "/frame";
    assertThat(visitor.get(page).body()).contains("name=\"recontact\"");
    visitor.loseSession();
    visitor.post(page, "title", "Typed late", "welcome", "Hello");
    visitor.signIn(username, Visitor.PASSWORD);

    assertThat(visitor.get(page + "?again").body())
        .contains("Typed late")
        .doesNotContain("checked=\"checked\"");
  }

  @Test
  void no_password_is_kept() {
    visitor.get("/console/password");
    visitor.loseSession();
    visitor.post("/console/password", "current", Visitor.PASSWORD, "password", "four dry badgers");

    assertThat(visitor.signIn(username, Visitor.PASSWORD).header("Location")).endsWith("/console");
  }

  @Test
  void a_wrong_password_keeps_the_user_name() {
    Visitor stranger = Visitor.to(port);
    Answer wrong = stranger.signIn("Someone@Example.org", "a wrong password");

    assertThat(wrong.header("Location")).endsWith("/console/sign-in?error");
    assertThat(stranger.get("/console/sign-in?error").body())
        .contains("value=\"Someone@Example.org\"")
        .doesNotContain("a wrong password");
  }

  @Test
  void a_stale_sign_in_page_asks_again_and_keeps_the_user_name() {
    Visitor stranger = Visitor.to(port);
    stranger.get("/console/sign-in");
    stranger.loseSession();

    Answer late =
        stranger.post("/console/sign-in", "username", username, "password", Visitor.PASSWORD);

    assertThat(late.header("Location")).endsWith("/console/sign-in?ended");
    assertThat(stranger.get("/console/sign-in?ended").body()).contains(username);
  }
}
