package org.earshot.web.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.consultations.Clocks;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.earshot.security.Officers.Newcomer;
import org.earshot.web.HttpCaller;
import org.earshot.web.OutcomeTold;
import org.earshot.web.SetUpRecord;
import org.earshot.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Partners and stakeholders hear what came of it, and officers see who of them has. */
@IntegrationTest
@Tag("tables")
class SharingTests {

  private static final String OUTCOME =
      """
      {"summary": "More of two kinds.", "items": [
        {"theme": "Days away", "you_said": "Some days away", "status": "will_do",
         "we_did": "Two new places by the sea"},
        {"theme": "Nights", "you_said": "Nights at home", "status": "cannot_do",
         "why": "There are no carers for it"}],
       "translations": {"ur": {"summary": "دو", "items": [
        {"theme": "دن", "you_said": "باہر کچھ دن", "we_did": "دو نئی جگہیں"},
        {"theme": "رات", "you_said": "گھر پر راتیں", "why": "کوئی نہیں"}]}}}
      """;

  private static int run;

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;
  @Autowired private JdbcTemplate jdbc;

  private HttpCaller api;
  private String slug;
  private String page;
  private Visitor asha;
  private Visitor ben;

  @BeforeEach
  void open() {
    slug = "shared-" + ++run;
    page = "/console/consultations/" + slug + "/sharing";
    api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    String record =
        SetUpRecord.of("Shared " + run, "short-breaks")
            .replace(
                "\"kind\"",
                """
                "partners": [{"name": "Knitting circle %1$d", "join_word": "knitwear%1$d"}],
                "stakeholders": [{"name": "Carers forum", "type": "carers"},
                  {"name": "Knitting circle %1$d", "type": "community_group"}], "kind"\
                """
                    .formatted(run));
    assertThat(api.put("/api/v1/consultations/" + slug, record).status()).isLessThan(300);
    api.post("/api/v1/consultations/" + slug + "/open");
    asha = officer("asha");
    ben = officer("ben");
  }

  @Test
  void words_to_forward_and_posters_are_there_once_something_is_public_and_not_before() {
    assertThat(asha.get(page).body())
        .contains("Nothing is public yet")
        .doesNotContain("textarea", "Note who was told");
    api.post("/api/v1/consultations/" + slug + "/close");
    report();
    assertThat(words(asha.get(page).body())).contains("Nothing is public yet");

    approve("report");

    assertThat(words(asha.get(page).body()))
        .contains("Shared " + run + ": Feedback report - Most want days away. - Some want nights.")
        .contains("Read more: https://", "/consultations/" + slug + "/report ")
        .doesNotContain("you said, we did");

    decide();

    String body = asha.get(page).body();
    assertThat(words(body))
        .contains("Shared " + run + ": You said, we did")
        .contains("You said: Some days away What we will do: Two new places by the sea")
        .contains("You said: Nights at home We cannot do this. Why: There are no carers for it")
        .contains("/consultations/" + slug + "/outcome ")
        .contains("باہر کچھ دن", "/consultations/" + slug + "/outcome?lang=ur");
    assertThat(body).containsPattern("lang=\"ur\" dir=\"rtl\"");
    String poster = page + "/poster?paper=outcome&language=";
    assertThat(asha.get(poster + "en").body())
        .contains("inviting-sheet--a4", "Two new places by the sea", "<svg", "You said, we did");
    assertThat(asha.get(poster + "ur&size=a5").body())
        .contains("inviting-sheet--a5", "dir=\"rtl\"", "دو نئی جگہیں");
    assertThat(asha.get(poster + "pl").status()).isEqualTo(404);
    assertThat(asha.get(poster + "en&size=b1").status()).isEqualTo(404);
    assertThat(asha.get(page + "/poster?paper=review&language=en").status()).isEqualTo(404);
    // A report that nobody translated is not passed on in a language that it is not in.
    assertThat(asha.get(page + "/poster?paper=report&language=ur").status()).isEqualTo(404);
  }

  @Test
  void each_partner_and_stakeholder_is_ticked_off_with_the_day() {
    api.post("/api/v1/consultations/" + slug + "/close");
    decide();
    assertThat(words(asha.get(page).body()))
        .contains("Knitting circle " + run + " Partner Not yet")
        .contains("Carers forum Stakeholder: carers Not yet");
    assertThat(words(asha.get(evaluation()).body()))
        .contains("Partners and stakeholders who know of the outcome 0 of 2");

    told("who", "Knitting circle " + run, "other", "Housing team", "how", "By e-mail");

    LocalDate today = Clocks.day(House.CLOCK.instant());
    String body = words(asha.get(page).body());
    assertThat(body)
        .contains("Carers forum Stakeholder: carers Not yet")
        .containsPattern(
            "Knitting circle "
                + run
                + " Partner Told on "
                + today.getDayOfMonth()
                + " \\w+ \\d+ , By e-mail Noted by Officer asha")
        .containsPattern("Housing team Not in the set-up record Told on");
    assertThat(words(asha.get(evaluation()).body()))
        .contains("Partners and stakeholders who know of the outcome 2 of 3");

    asha.post(page + "/undo", "paper", "OUTCOME", "name", "Housing team");
    assertThat(words(asha.get(page).body())).doesNotContain("Housing team Not in");
  }

  @Test
  void the_start_page_says_after_a_week_who_may_not_know_until_all_are_ticked() {
    OutcomeTold.of(port, slug, ben);
    String need = "may not know of the outcome Shared " + run;
    assertThat(words(asha.get("/console").body())).as("it is news").doesNotContain(need);

    publicFor(8);

    assertThat(words(asha.get("/console").body()))
        .contains("2 partners and stakeholders " + need + " Let them know");
    told("who", "Carers forum");
    assertThat(words(asha.get("/console").body())).contains("1 partner or stakeholder " + need);
    told("who", "Knitting circle " + run);
    assertThat(words(asha.get("/console").body())).doesNotContain(need);

    asha.post(page + "/undo", "paper", "OUTCOME", "name", "Carers forum");
    publicFor(60);
    assertThat(words(asha.get("/console").body())).as("it is no news").doesNotContain(need);
  }

  private void publicFor(int days) {
    jdbc.update(
        "update outcome set approved_at = ? where slug = ?",
        Timestamp.from(House.CLOCK.instant().minus(Duration.ofDays(days))),
        slug);
  }

  @Test
  void nobody_is_noted_for_a_day_that_cannot_be_or_of_what_nobody_can_read() {
    api.post("/api/v1/consultations/" + slug + "/close");
    assertThat(words(told("who", "Carers forum").body()))
        .contains("The outcome is not public: nobody can be told of it.");
    decide();
    assertThat(words(told().body())).contains("Tick somebody, or write who was told");
    assertThat(words(on(Clocks.day(House.CLOCK.instant()).plusDays(1)).body()))
        .contains("This day is still to come");
    assertThat(words(on(LocalDate.of(2020, 1, 1)).body()))
        .contains("Nobody could read it yet on this day");
    assertThat(words(told("who", "Carers forum", "on.day", "31", "on.month", "2").body()))
        .contains("The day must be a real date");
    assertThat(words(asha.get(page).body())).doesNotContain("Told on");
  }

  @Test
  void a_partner_finds_what_came_of_it_in_its_pack_and_no_words_to_join_by_any_more() {
    String username = "knits" + run + "@shared.example.org";
    Invitations.Invitation invitation =
        invitations.invite(new Newcomer(username, "Knits", Role.PARTNER, "Knitting circle " + run));
    invitations.accept(invitation.token(), Visitor.PASSWORD);
    Visitor partner = Visitor.to(port);
    partner.signIn(username, Visitor.PASSWORD);
    String pack = "/console/consultations/" + slug + "/partner";
    assertThat(words(partner.get(pack).body())).contains("Words to forward", "Whoever texts");

    api.post("/api/v1/consultations/" + slug + "/close");

    assertThat(words(partner.get(pack).body()))
        .contains("nobody can join any more", "What came of it stands here as soon as")
        .doesNotContain("Words to forward", "Whoever texts", "Links and QR codes");

    decide();

    assertThat(words(partner.get(pack).body()))
        .contains("What was decided", "What we will do: Two new places by the sea");
    assertThat(partner.get(pack + "/what-came-of-it?paper=outcome&language=en").body())
        .contains("Two new places by the sea", "href=\"" + pack + "\"");
    assertThat(partner.get(page).status()).isEqualTo(403);
    assertThat(asha.get("/console/consultations/" + slug + "/inviting/partners/knitwear" + run))
        .satisfies(answer -> assertThat(answer.body()).contains("Two new places by the sea"));
  }

  private String evaluation() {
    return "/console/consultations/" + slug + "/evaluation";
  }

  private HttpCaller.Answer on(LocalDate day) {
    return told(
        "who",
        "Carers forum",
        "on.day",
        "" + day.getDayOfMonth(),
        "on.month",
        "" + day.getMonthValue(),
        "on.year",
        "" + day.getYear());
  }

  /** Of the outcome, today where no day is given. */
  private HttpCaller.Answer told(String... fields) {
    asha.get(page);
    LocalDate today = Clocks.day(House.CLOCK.instant());
    java.util.List<String> all = new java.util.ArrayList<>(java.util.List.of(fields));
    all.addAll(java.util.List.of("paper", "OUTCOME"));
    String[] days = {"on.day", "on.month", "on.year"};
    int[] parts = {today.getDayOfMonth(), today.getMonthValue(), today.getYear()};
    for (int i = 0; i < days.length; i++) {
      if (!all.contains(days[i])) {
        all.addAll(java.util.List.of(days[i], "" + parts[i]));
      }
    }
    return asha.post(page + "/told", all.toArray(String[]::new));
  }

  private void report() {
    api.put(
        "/api/v1/consultations/" + slug + "/report",
        """
        {"about": "Breaks.", "who": "Carers.", "views": "Days.", "limits": "Few.",
         "findings": ["Most want days away.", "Some want nights."]}""");
  }

  private void decide() {
    assertThat(api.put("/api/v1/consultations/" + slug + "/outcome", OUTCOME).status())
        .isLessThan(300);
    approve("outcome");
  }

  private void approve(String paper) {
    String desk = "/console/consultations/" + slug + "/" + paper;
    ben.get(desk);
    ben.post(desk + "/approve", "version", "1");
  }

  private Visitor officer(String name) {
    return Visitor.signedIn(port, invitations, name + run + "@shared.example.org", Role.OFFICER);
  }

  /** What stands in a page, a piece of it after another; what is only in its head is left out. */
  private static String words(String html) {
    return html.replaceAll("(?s)<head>.*?</head>|<[^>]*>", " ").replaceAll("\\s+", " ").strip();
  }
}
