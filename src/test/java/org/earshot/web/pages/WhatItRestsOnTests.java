package org.earshot.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.earshot.web.HttpCaller;
import org.earshot.web.SetUpRecord;
import org.earshot.web.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * What people can read before they answer, which law asks for it, who asks, and what it follows.
 */
@IntegrationTest
class WhatItRestsOnTests {

  private static int runs;

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;
  private HttpCaller browser;
  private HttpCaller programs;
  private HttpCaller api;

  @BeforeEach
  void arrive() {
    runs++;
    browser = HttpCaller.to(port).with("Accept", "text/html");
    programs = HttpCaller.to(port);
    api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
  }

  @Test
  void documents_and_duties_are_read_on_the_page_on_paper_and_by_programs() {
    open(
        "rests-on",
        """
        "background": {"documents": [{"title": "The proposal <in full>",
          "link": "https://council.example/proposal.pdf?a=1&b=2"}]},
        "duties": [{"law": "Housing Act 1985, section 105", "asks": "To ask tenants first"}]
        """);

    for (String page : List.of("", "/sheet")) {
      Document read = page("rests-on" + page);
      assertThat(read.text())
          .contains("Documents to read The proposal <in full>")
          .contains("What the law asks of us Housing Act 1985, section 105: To ask tenants first");
      assertThat(read.select("a[href=https://council.example/proposal.pdf?a=1&b=2]")).hasSize(1);
    }
    assertThat(page("rests-on?lang=ur").select("a[href^=https://council.example]")).hasSize(1);
    assertThat(api.get("/api/v1/consultations/rests-on").json().at("/background/documents/0/title"))
        .hasToString("\"The proposal <in full>\"");
    assertThat(programs.get("/consultations.json").body())
        .contains("\"documents\":[{\"title\":\"The proposal <in full>\"");
    assertThat(programs.get("/consultations.atom").body())
        .contains("rel=\"related\" href=\"https://council.example/proposal.pdf?a=1&amp;b=2\"")
        .contains("title=\"The proposal &lt;in full");
    close("rests-on");
  }

  @Test
  void the_main_page_says_what_is_asked_once_it_has_opened() {
    api.put(
        "/api/v1/consultations/asked-before",
        record("asked-before", "\"opens_on\": \"2027-03-01\""));
    api.post("/api/v1/consultations/asked-before/open");
    assertThat(page("asked-before").text()).doesNotContain("What we ask");
    api.post("/api/v1/consultations/asked-before/close");

    open("asked-after", "\"duties\": []");
    Document page = page("asked-after");
    assertThat(page.expectFirst("#what-we-ask").text()).isEqualTo("What we ask");
    assertThat(page.select("section[aria-labelledby=what-we-ask] ol > li").eachText())
        .first()
        .asString()
        .contains("Do you look after someone");
    close("asked-after");
  }

  @Test
  void those_who_ask_together_are_named_wherever_people_read_who_asks() {
    open(
        "asked-jointly",
        "\"together_with\": [{\"name\": \"The trust\"}, {\"name\": \"Elm District\"}]");
    Visitor asha =
        Visitor.signedIn(port, invitations, "asha-joint" + runs + "@example.org", Role.OFFICER);

    assertThat(page("asked-jointly").text()).contains("Together with: The trust, Elm District");
    assertThat(page("asked-jointly?lang=ur").text()).contains("ان کے ساتھ مل کر:", "The trust");
    assertThat(page("asked-jointly/sheet").text()).contains("Together with: \u2068The trust\u2069");
    assertThat(asha.get("/console/consultations/asked-jointly/inviting/poster?language=en").body())
        .contains("Together with: \u2068The trust\u2069, \u2068Elm District\u2069");
    assertThat(programs.get("/consultations.json").body())
        .contains("\"together_with\":[\"The trust\",\"Elm District\"]");
    close("asked-jointly");
    assertThat(asha.get("/console/consultations/asked-jointly/report").body())
        .contains("Together with: The trust, Elm District");
  }

  @Test
  void stages_lead_to_one_another_as_far_as_people_may_read_of_them() {
    open("stage-early", "\"duties\": []");
    api.put(
        "/api/v1/consultations/stage-late", record("stage-late", "\"follows\": \"stage-early\""));
    assertThat(page("stage-early").text()).doesNotContain("It is followed by");
    close("stage-early");

    assertThat(api.post("/api/v1/consultations/stage-late/open").status()).isEqualTo(200);
    assertThat(page("stage-early").select("a[href=/consultations/stage-late]").text())
        .isEqualTo("About stage-late");
    assertThat(page("stage-late").text()).contains("This follows About stage-early.");
    close("stage-late");
  }

  @Test
  void a_document_that_nobody_can_open_is_warned_of_and_shown_beside_the_form() {
    String slug = "dead-document-" + runs;
    api.put(
        "/api/v1/consultations/" + slug,
        record(
            slug,
            "\"background\": {\"documents\": [{\"title\": \"The plan\", \"link\":"
                + " \"http://nowhere.links.test/plan\"}]}"));
    Visitor asha =
        Visitor.signedIn(port, invitations, "asha-dead" + runs + "@example.org", Role.OFFICER);

    Document about =
        Jsoup.parse(asha.get("/console/consultations/" + slug + "/set-up/about").body());
    assertThat(about.expectFirst("section[aria-labelledby=documents-head]").text())
        .contains("The plan: Leads nowhere");
    assertThat(asha.get("/console/consultations/" + slug + "/gate").body())
        .contains("People cannot open the document “The plan”.")
        .contains(
            "/console/consultations/"
                + slug
                + "/set-up/about?at=background.documents#background.documents");
  }

  private Document page(String path) {
    return Jsoup.parse(browser.get("/consultations/" + path).body());
  }

  private void open(String slug, String more) {
    api.put("/api/v1/consultations/" + slug, record(slug, more));
    assertThat(api.post("/api/v1/consultations/" + slug + "/open").status()).isEqualTo(200);
  }

  private void close(String slug) {
    assertThat(api.post("/api/v1/consultations/" + slug + "/close").status()).isEqualTo(200);
  }

  private static String record(String slug, String more) {
    return SetUpRecord.of("About " + slug, "short-breaks")
        .replace("\"why_now\"", more.strip() + ", \"why_now\"");
  }
}
