package org.earshot.web.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.earshot.web.HttpCaller;
import org.earshot.web.SetUpRecord;
import org.earshot.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who decided and when, and whether they had the report before. */
@IntegrationTest
class DecisionTests {

  private static int run;

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;

  private HttpCaller api;
  private String slug;
  private String desk;
  private Visitor asha;
  private Visitor ben;

  @BeforeEach
  void closed() {
    slug = "decided-" + ++run;
    desk = "/console/consultations/" + slug + "/outcome";
    api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    api.put("/api/v1/consultations/" + slug, SetUpRecord.of("Decided", "short-breaks"));
    api.post("/api/v1/consultations/" + slug + "/open");
    api.post("/api/v1/consultations/" + slug + "/close");
    asha = officer("asha");
    ben = officer("ben");
  }

  @Test
  void everybody_reads_when_it_was_decided_and_that_the_report_was_there_before() {
    assertThat(write("We chose.", decision("10", "https://elm.example.org/m?id=4")).status())
        .isEqualTo(302);
    assertThat(asha.get(desk).body())
        .contains("value=\"The cabinet on Monday\"", "value=\"https://elm.example.org/m?id=4\"");
    ben.post(desk + "/approve", "version", "1");

    assertThat(Visitor.to(port).get("/consultations/" + slug + "/outcome").body())
        .contains("How it was decided", "The cabinet on Monday", "Decided on 11 January 2027")
        .contains("had the report of what you said from 10 January 2027.")
        .contains("href=\"https://elm.example.org/m?id=4\"", "Read the minutes")
        .doesNotContain("only after they had decided");
    assertThat(asha.get("/console/consultations/" + slug + "/evaluation").body())
        .containsPattern("Whether those who decided had the report before</dt>\\s*<dd[^>]*>Yes");
    assertThat(api.get("/api/v1/consultations/" + slug + "/outcome").body())
        .contains("\"decided_on\":\"2027-01-11\"", "\"report_given_on\":\"2027-01-10\"")
        .doesNotContain("had_report", "\"empty\"");
  }

  @Test
  void a_report_that_came_after_the_decision_is_said_to_have_come_after() {
    api.put(
        "/api/v1/consultations/" + slug + "/outcome",
        """
        {"summary": "We chose.", "items": [{"theme": "Breaks", "you_said": "More.", \
        "status": "done", "we_did": "More."}], "decision": {"decided_on": "2027-01-11", \
        "report_given_on": "2027-05-20"}}""");
    ben.post(desk + "/approve", "version", "1");

    assertThat(Visitor.to(port).get("/consultations/" + slug + "/outcome").body())
        .contains("only after they had decided");
    assertThat(asha.get("/console/consultations/" + slug + "/evaluation").body())
        .contains("No, only after they had decided");
  }

  @Test
  void a_link_that_leads_nowhere_is_named_by_its_field_and_nothing_is_saved() {
    assertThat(write("See https://elm, or http:/elm.example.org.", decision("10", "")).body())
        .contains("The link “https://elm” is broken", "The link “http:/elm.example.org” is broken")
        .contains("href=\"#summary\"");
    assertThat(write("We chose.", decision("10", "minutes of May")).body())
        .contains("Give the whole web address of the minutes", "href=\"#decision.minutes\"")
        .contains("value=\"minutes of May\"");
    assertThat(write("We chose.", decision("32", "")).body())
        .contains("The day of the report must be a real date");
    assertThat(api.get("/api/v1/consultations/" + slug + "/outcome").status()).isEqualTo(404);

    assertThat(write("See www.elm.example.org/a_(b), and https://elm.example.org.").status())
        .isEqualTo(302);
  }

  @Test
  void a_day_that_is_still_to_come_is_no_decision_s_and_its_field_is_named() {
    String[] typed = decision("10", "");
    typed[7] = "2028";

    assertThat(write("We chose.", typed).body())
        .contains("This day is still to come", "href=\"#decision.decidedOn");
  }

  private static String[] decision(String reportDay, String minutes) {
    return new String[] {
      "decision.meeting", "The cabinet on Monday",
      "decision.decidedOn.day", "11",
      "decision.decidedOn.month", "1",
      "decision.decidedOn.year", "2027",
      "decision.reportGivenOn.day", reportDay,
      "decision.reportGivenOn.month", "1",
      "decision.reportGivenOn.year", "2027",
      "decision.minutes", minutes
    };
  }

  private HttpCaller.Answer write(String summary, String... more) {
    List<String> form =
        new ArrayList<>(
            List.of(
                "summary",
                summary,
                "items[0].theme",
                "Breaks",
                "items[0].youSaid",
                "You wanted more.",
                "items[0].status",
                "done",
                "items[0].weDid",
                "There are more."));
    form.addAll(List.of(more));
    return asha.post(desk, form.toArray(String[]::new));
  }

  private Visitor officer(String name) {
    String username = name + run + "@decided.example.org";
    Visitor officer = Visitor.signedIn(port, invitations, username, Role.OFFICER);
    officer.get(desk);
    return officer;
  }
}
