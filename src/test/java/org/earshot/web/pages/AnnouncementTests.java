package org.earshot.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
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
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** People read of a consultation before it has passed the gate, and no more than is announced. */
@IntegrationTest
class AnnouncementTests {

  private static int runs;

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;
  private HttpCaller browser;
  private HttpCaller programs;
  private HttpCaller api;
  private Visitor asha;
  private String slug;
  private String title;

  @BeforeEach
  void a_draft_is_begun() {
    runs++;
    slug = "announced-" + runs;
    title = "Libraries next spring " + runs;
    browser = HttpCaller.to(port).with("Accept", "text/html");
    programs = HttpCaller.to(port);
    api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    asha = Visitor.signedIn(port, invitations, "asha-ann" + runs + "@example.org", Role.OFFICER);
    api.put("/api/v1/consultations/" + slug, SetUpRecord.of(title, "short-breaks"));
  }

  @Test
  void title_purpose_audience_and_month_are_told_and_nothing_else_of_the_draft() {
    announce("yes", "2027-05");

    Element coming = coming();
    assertThat(coming.text())
        .contains(title, "To choose breaks; and how", "Who it is for Carers", "To open in May 2027")
        .doesNotContain("Feedback report");
    for (String page : List.of("", "/sheet", "/card", "/report", "/outcome", "?lang=ur")) {
      assertThat(browser.get("/consultations/" + slug + page).body())
          .as(page)
          .doesNotContain("Who is entitled", "The cabinet", "31 March 2027", "Ada Okoro");
    }
    assertThat(Jsoup.parse(browser.get("/consultations/" + slug).body()).text())
        .contains("Coming", "We are planning this consultation", "Carers", "May 2027");
  }

  @Test
  void programs_read_it_too() {
    announce("yes", "2027-05");

    assertThat(line("/consultations.json", "\"slug\":\"" + slug + "\""))
        .contains("\"stage\":\"coming\"", "\"expected_month\":\"2027-05\"")
        .doesNotContain("2027-03-31", "cabinet");
    assertThat(programs.get("/consultations.ics").body().replace("\r\n ", ""))
        .contains("SUMMARY:To open this month: " + title)
        .contains("UID:" + slug + "-expected@", "DTSTART;VALUE=DATE:20270501")
        .contains("DTEND;VALUE=DATE:20270601");
    assertThat(programs.get("/consultations.atom").body())
        .contains("Coming in May 2027. To choose breaks; and how");
  }

  @Test
  void it_is_news_once_and_not_whenever_the_draft_is_worked_on() {
    announce("yes", "2027-05");
    String before = entry();
    House.CLOCK.putForward(Duration.ofMinutes(5));
    asha.get("/console/consultations/" + slug + "/set-up/change");
    asha.post("/console/consultations/" + slug + "/set-up/change", "who_decides", "Somebody else");

    assertThat(entry()).isEqualTo(before);
  }

  @Test
  void what_it_would_follow_is_nobodys_business_yet() {
    String earlier = slug + "-earlier";
    api.put("/api/v1/consultations/" + earlier, SetUpRecord.of("Earlier " + runs, "short-breaks"));
    api.post("/api/v1/consultations/" + earlier + "/open");
    api.put(
        "/api/v1/consultations/" + slug,
        SetUpRecord.of(title, "short-breaks")
            .replaceFirst("\\{", "{\"follows\": \"" + earlier + "\", "));
    announce("yes", "2027-05");
    String page = browser.get("/consultations/" + earlier).body();
    api.post("/api/v1/consultations/" + earlier + "/close");

    assertThat(page).contains("Earlier " + runs).doesNotContain("It is followed by");
  }

  @Test
  void it_can_be_taken_back() {
    announce("yes", "2027-05");
    assertThat(browser.get("/consultations/" + slug).status()).isEqualTo(200);
    announce("no", "2027-05");

    assertThat(browser.get("/consultations/" + slug).status()).isEqualTo(404);
    assertThat(browser.get("/").body()).doesNotContain(title);
    assertThat(programs.get("/consultations.json").body()).doesNotContain(slug + "\"");
    assertThat(asha.get("/console/consultations/" + slug + "/record").body())
        .contains("Announce it before it opens?", "Yes, announce it", "No, not yet", "May 2027");
  }

  @Test
  void what_people_would_read_has_to_be_written_first() {
    assertThat(announce("yes", "").body()).contains("Choose the month in which it is to open");
    api.put(
        "/api/v1/consultations/" + slug,
        SetUpRecord.of(title, "short-breaks").replace("\"audience\": \"Carers\", ", ""));
    assertThat(announce("yes", "2027-05").body())
        .contains("It cannot be announced without a title, a purpose, and whom you ask");
    assertThat(browser.get("/").body()).doesNotContain(title);
  }

  private HttpCaller.Answer announce(String show, String month) {
    String page = "/console/consultations/" + slug + "/set-up/dates";
    asha.get(page);
    return asha.post(
        page,
        "announcement.show",
        show,
        "announcement.month",
        month,
        "closes_on.day",
        "31",
        "closes_on.month",
        "3",
        "closes_on.year",
        "2027");
  }

  private Element coming() {
    Document register = Jsoup.parse(browser.get("/").body());
    return register.select("section[aria-labelledby=coming] .govuk-summary-card").stream()
        .filter(card -> card.text().contains(title))
        .findFirst()
        .orElseThrow();
  }

  private String entry() {
    String feed = programs.get("/consultations.atom").body();
    int at = feed.indexOf("/consultations/" + slug + "<");
    return feed.substring(at, feed.indexOf("</entry>", at));
  }

  private String line(String path, String with) {
    String all = programs.get(path).body();
    int at = all.indexOf(with);
    return all.substring(at, all.indexOf("\"url\"", at));
  }
}
