package org.earshot.web.papers;

import static org.assertj.core.api.Assertions.assertThat;

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

/** Two officers write one paper at once: nobody's words are lost, and none written over unseen. */
@IntegrationTest
class PaperPagesTests {

  private static int consultations;

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;
  private Visitor asha;
  private Visitor ben;
  private String desk;

  @BeforeEach
  void closed() {
    String slug = "papers-" + ++consultations;
    desk = "/console/consultations/" + slug;
    HttpCaller api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    api.put("/api/v1/consultations/" + slug, SetUpRecord.of("Papers", "short-breaks"));
    assertThat(api.post("/api/v1/consultations/" + slug + "/open").status()).isEqualTo(200);
    api.post("/api/v1/consultations/" + slug + "/close");
    asha = officer("asha");
    ben = officer("ben");
  }

  private Visitor officer(String name) {
    String username = name + consultations + "@papers.example.org";
    Visitor officer = Visitor.signedIn(port, invitations, username, Role.OFFICER);
    officer.get(desk + "/report");
    return officer;
  }

  @Test
  void a_report_saved_meanwhile_is_shown_beside_what_was_typed_and_gives_way_only_then() {
    String report = desk + "/report";
    assertThat(asha.get(report).body()).contains("name=\"begun\" value=\"0\"");
    assertThat(report(asha, "0", "Buses came late.").status()).isEqualTo(302);

    HttpCaller.Answer refused = report(ben, "0", "Buses were full.");

    assertThat(refused.body())
        .contains("changed it while you were writing", "Buses were full.", "Buses came late.")
        .contains("name=\"begun\" value=\"1\"", "href=\"#version\"", "id=\"version\"");
    assertThat(asha.get(report).body()).contains("Buses came late.").doesNotContain("were full");
    assertThat(report(ben, "1", "Buses were full.").status()).isEqualTo(302);
    assertThat(asha.get(report).body()).contains("Buses were full.");
  }

  @Test
  void so_is_an_outcome() {
    String outcome = desk + "/outcome";
    assertThat(outcome(asha, "0", "More buses.").status()).isEqualTo(302);
    assertThat(outcome(ben, "0", "Fewer buses.").body())
        .contains("changed it while you were writing", "Fewer buses.", "More buses.")
        .contains("name=\"begun\" value=\"1\"");
    assertThat(outcome(ben, "1", "Fewer buses.").status()).isEqualTo(302);
  }

  @Test
  void and_over_rest_with_the_version_that_was_read() {
    String path = desk.replace("/console", "/api/v1") + "/outcome";
    HttpCaller api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    outcome(asha, "0", "More buses.");
    String body =
        """
        {"summary": "None.", "items": [{"theme": "Buses", "you_said": "Late.", "status": "done", \
        "we_did": "Six more."}]}""";
    assertThat(api.with("If-Match", "\"7\"").put(path, body).status()).isEqualTo(409);
    assertThat(api.with("If-Match", "\"1\"").put(path, body).status()).isEqualTo(200);
  }

  private HttpCaller.Answer report(Visitor officer, String begun, String finding) {
    return officer.post(
        desk + "/report",
        "begun",
        begun,
        "about",
        "Buses.",
        "who",
        "Riders.",
        "findings[0].words",
        finding,
        "views",
        "Mixed.",
        "limits",
        "Few.");
  }

  private HttpCaller.Answer outcome(Visitor officer, String begun, String summary) {
    return officer.post(
        desk + "/outcome",
        "begun",
        begun,
        "summary",
        summary,
        "items[0].theme",
        "Buses",
        "items[0].youSaid",
        "Late.",
        "items[0].status",
        "done",
        "items[0].weDid",
        "Six more.");
  }
}
