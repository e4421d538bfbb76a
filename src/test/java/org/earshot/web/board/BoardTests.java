package org.earshot.web.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.consultations.Clocks;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.earshot.web.HttpCaller;
import org.earshot.web.SetUpRecord;
import org.earshot.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A board sees on one page what is coming, open, overdue and promised, and by whom. */
@IntegrationTest
@Tag("tables")
class BoardTests {

  private static final DateTimeFormatter LONG =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

  private static int run;

  private final LocalDate today = Clocks.day(House.CLOCK.instant());
  @LocalServerPort private int port;
  @Autowired private Invitations invitations;
  @Autowired private JdbcClient db;
  private HttpCaller api;
  private Visitor asha;
  private Visitor ben;
  private String open;
  private String closed;

  @BeforeEach
  void begins() {
    run++;
    open = "board-open-" + run;
    closed = "board-closed-" + run;
    api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    asha = officer("asha");
    ben = officer("ben");
    put("board-draft-" + run, "Board draft " + run, "\"opens_on\": \"2027-02-03\", ");
    put(closed, "Board closed " + run, "");
    api.post("/api/v1/consultations/" + closed + "/open");
    api.post("/api/v1/consultations/" + closed + "/close");
  }

  @AfterEach
  void close() {
    api.post("/api/v1/consultations/" + open + "/close");
  }

  @Test
  void what_is_coming_open_and_overdue_stands_there_with_who_leads_it() {
    put(open, "Board open " + run, "");
    api.post("/api/v1/consultations/" + open + "/open");
    LocalDate late = today.minusDays(41);
    setUp("2027-04-30", late.toString());
    setUp("2027-05-31", today.plusDays(9).toString());

    String page = text(asha.get("/console/board").body());

    assertThat(page)
        .contains("Consultations on " + LONG.format(today))
        .contains(
            "Board closed "
                + run
                + " Feedback report "
                + SHORT.format(late)
                + " 41 days late Ada Okoro")
        .contains(
            "Board closed "
                + run
                + " Decision: The cabinet "
                + SHORT.format(today.plusDays(9))
                + " In 9 days Ada Okoro")
        .contains("Board open " + run + " 31 Mar 2027 0 none set Ada Okoro")
        .contains("Board draft " + run + " 3 Feb 2027 In preparation Ada Okoro");
  }

  @Test
  void each_promised_action_has_somebody_who_sees_to_it_whom_only_officers_see() {
    LocalDate by = today.plusDays(20);
    String theme = "Halls " + run;
    outcome(theme, by);
    String wanted = theme + " To be done Board closed " + run + " " + SHORT.format(by);
    assertThat(text(asha.get("/console/board").body()))
        .contains(wanted + " In 20 days Nobody is named Change");

    String page = "/console/board/" + closed + "/owner";
    assertThat(text(asha.get(page + "?theme=Halls%20" + run).body()))
        .contains("Who sees to it?", theme + " , promised by " + LONG.format(by));
    assertThat(asha.post(page, "theme", theme, "owner", "x".repeat(201)).body())
        .contains("Use at most 200 characters", "href=\"#owner\"");
    assertThat(asha.post(page, "theme", theme, "owner", "Head of halls").status()).isEqualTo(302);

    assertThat(text(asha.get("/console/board").body()))
        .contains(wanted + " In 20 days Head of halls");
    assertThat(Visitor.to(port).get("/consultations/" + closed + "/outcome").body())
        .contains(theme)
        .doesNotContain("Head of halls");
    assertThat(api.get("/api/v1/consultations/" + closed + "/outcome").body())
        .doesNotContain("Head of halls");
    asha.post(page, "theme", theme, "owner", " ");
    assertThat(text(asha.get("/console/board").body())).contains(wanted + " In 20 days Nobody");
    assertThat(asha.get(page + "?theme=Nothing").status()).isEqualTo(404);
    assertThat(asha.get("/console/board/nowhere/owner?theme=Halls").status()).isEqualTo(404);
  }

  @Test
  void an_action_whose_day_has_passed_is_late_until_people_know_how_it_ended() {
    LocalDate by = today.plusDays(1);
    LocalDate passed = today.minusDays(3);
    String theme = "Ramps " + run;
    outcome(theme, by);
    asha.get("/console/board");
    asha.post("/console/board/" + closed + "/owner", "theme", theme, "owner", "Head of ramps");
    db.sql("update outcome set content = replace(content, ?, ?) where slug = ?")
        .params(by.toString(), passed.toString(), closed)
        .update();

    assertThat(text(asha.get("/console/board").body()))
        .contains(
            theme
                + " To be done Board closed "
                + run
                + " "
                + SHORT.format(passed)
                + " 3 days late Head of ramps");
    // Among the figures of the year as well: one point, which will be done, and is overdue.
    assertThat(text(asha.get("/console/annual-report").body()))
        .containsPattern("Points that people made \\d+: \\d+ done, [1-9]\\d* will be done")
        .containsPattern("Promised by a day \\d+: .* [1-9]\\d* overdue");
  }

  @Test
  void an_observer_reads_it_and_names_nobody() {
    outcome("Benches " + run, today.plusDays(20));
    Visitor observer =
        Visitor.signedIn(port, invitations, "sees" + run + "@board.example.org", Role.OBSERVER);

    String page = observer.get("/console/board").body();

    assertThat(text(page)).contains("Benches " + run, "Board closed " + run);
    assertThat(page).doesNotContain("/owner?", "href=\"/console/consultations/" + closed + "\"");
    assertThat(observer.get("/console/board/" + closed + "/owner?theme=Benches").status())
        .isEqualTo(403);
    assertThat(observer.post("/console/board/" + closed + "/owner", "theme", "Benches").status())
        .isEqualTo(403);
  }

  private void outcome(String theme, LocalDate by) {
    api.put(
        "/api/v1/consultations/" + closed + "/outcome",
        """
        {"summary": "More.", "items": [{"theme": "%s", "you_said": "More.",
        "status": "will_do", "we_did": "One more.", "by": "%s"}]}"""
            .formatted(theme, by));
    String desk = "/console/consultations/" + closed + "/outcome";
    ben.get(desk);
    ben.post(desk + "/approve", "version", "1");
  }

  private void put(String slug, String title, String more) {
    String record = SetUpRecord.of(title, "short-breaks").replace("\"kind\"", more + "\"kind\"");
    assertThat(api.put("/api/v1/consultations/" + slug, record).status()).isLessThan(300);
  }

  /** As if another day had been promised when it opened. */
  private void setUp(String day, String other) {
    db.sql("update consultation set set_up = replace(set_up, ?, ?) where slug = ?")
        .params(day, other, closed)
        .update();
  }

  private Visitor officer(String name) {
    return Visitor.signedIn(port, invitations, name + run + "@board.example.org", Role.OFFICER);
  }

  /** Without tags, and with one space between words. */
  private static String text(String page) {
    return page.replaceAll("(?s)<head>.*?</head>|<[^>]*>", " ").replaceAll("\\s+", " ");
  }
}
