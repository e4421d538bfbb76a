package org.earshot.web.setup;

import static org.assertj.core.api.Assertions.assertThat;

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

/** The whole set-up record to read, and every change of it with before and after. */
@IntegrationTest
class RecordPagesTests {

  private static int run;

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;
  private Visitor officer;
  private String base;

  @BeforeEach
  void begin() {
    String slug = "read-through-" + ++run;
    base = "/console/consultations/" + slug;
    HttpCaller.to(port)
        .bearer(House.BOOTSTRAP_TOKEN)
        .put("/api/v1/consultations/" + slug, SetUpRecord.of("To read", "short-breaks"));
    officer =
        Visitor.signedIn(port, invitations, "record-reads" + run + "@example.org", Role.OFFICER);
  }

  @Test
  void all_of_it_stands_on_one_page() {
    barrier();
    Document page = page();

    assertThat(page.select("h2").eachText())
        .contains("What it is about", "Who we ask", "Stakeholders and partners", "Dates");
    assertThat(page.text())
        .contains("Purpose To choose breaks; and how", "Which breaks", "Not said yet")
        .contains("Young carers, No time after school, Ask by text")
        .contains("Languages to offer English, Urdu");
    assertThat(officer.get(base).body()).contains("href=\"" + base + "/record\"");
  }

  @Test
  void each_change_says_who_made_it_and_what_was_there_before() {
    officer.get(base + "/set-up/about");
    officer.post(
        base + "/set-up/about",
        "title",
        "To read",
        "kind",
        "consultation",
        "purpose",
        "To choose how breaks are booked",
        "why_now",
        "");

    assertThat(page().expectFirst("section[aria-labelledby=changes] table").text())
        .contains("Kind What it is about Engagement Consultation")
        .contains("To choose breaks; and how To choose how breaks are booked")
        .contains("The contract ends Nothing");
    assertThat(page().expectFirst("section[aria-labelledby=changes] h3").text())
        .startsWith("Officer record-reads" + run);
  }

  @Test
  void analysts_may_read_it_and_are_not_led_to_change_it() {
    Visitor analyst =
        Visitor.signedIn(port, invitations, "record-looks-on" + run + "@example.org", Role.ANALYST);

    assertThat(analyst.get(base + "/record").body())
        .contains("To choose breaks; and how")
        .doesNotContain("Change it");
    Visitor observer =
        Visitor.signedIn(
            port, invitations, "record-observes" + run + "@example.org", Role.OBSERVER);
    assertThat(observer.get(base + "/record").status()).isEqualTo(403);
  }

  private void barrier() {
    officer.get(base + "/set-up/audience");
    officer.post(
        base + "/set-up/audience",
        "audience",
        "Carers",
        "inclusion.barriers[0].group",
        "Young carers",
        "inclusion.barriers[0].barrier",
        "No time after school",
        "inclusion.barriers[0].action",
        "Ask by text");
  }

  private Document page() {
    return Jsoup.parse(officer.get(base + "/record").body());
  }
}
