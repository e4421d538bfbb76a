package org.earshot.web.papers;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.time.Duration;
import java.util.List;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.privacy.Audit;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.earshot.web.HttpCaller;
import org.earshot.web.OutcomeTold;
import org.earshot.web.SetUpRecord;
import org.earshot.web.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A link that certainly leads nowhere keeps a paper from being sent, unless somebody says why. */
@IntegrationTest
class DeadLinksTests {

  private static final WireMockServer SITE = new WireMockServer(options().dynamicPort());
  private static int run;

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;
  @Autowired private Audit audit;
  private HttpCaller api;
  private Visitor asha;
  private Visitor ben;
  private String slug;
  private String desk;
  private String call;

  @BeforeAll
  static void site() {
    SITE.start();
    SITE.stubFor(any(urlEqualTo("/there")).willReturn(aResponse().withStatus(200)));
    SITE.stubFor(any(urlEqualTo("/busy")).willReturn(aResponse().withStatus(503)));
  }

  @AfterAll
  static void closedDown() {
    SITE.stop();
  }

  @BeforeEach
  void closed() {
    slug = "dead-links-" + ++run;
    desk = "/console/consultations/" + slug;
    call = "/api/v1/consultations/" + slug;
    api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    api.put(call, SetUpRecord.of("Dead links", "short-breaks"));
    assertThat(api.post(call + "/open").status()).isEqualTo(200);
    api.post(call + "/close");
    asha = officer("asha");
    ben = officer("ben");
  }

  @Test
  void a_page_that_is_not_there_is_named_and_nothing_is_sent_until_somebody_says_why() {
    String gone = link("/gone");
    outcome("See " + gone + ", and " + link("/there") + ".");
    assertThat(asha.get(desk + "/outcome").body())
        .contains("“" + gone + "” leads to a page that does not exist.", "Why it goes out")
        .contains("<bdi>" + link("/there") + "</bdi>: something is there.");
    approve();

    assertThat(ben.get(desk + "/outcome").body())
        .contains("It cannot be sent while a link in it leads nowhere.")
        .doesNotContain("href=\"" + desk + "/outcome/send\"");
    ben.post(desk + "/outcome/send");
    assertThat(ben.get(desk + "/outcome").body()).contains("leads to a page that does not exist");
    assertThat(api.post(call + "/outcome/send").status()).isEqualTo(409);
    assertThat(api.get(call + "/outcome").body()).contains("\"approved\"");

    ben.post(desk + "/outcome/links", "link", gone, "reason", " ");
    assertThat(ben.get(desk + "/outcome").body()).contains("Say in a few words why the link");
    ben.post(desk + "/outcome/links", "link", gone, "reason", "It opens on Monday.");

    assertThat(ben.get(desk + "/outcome").body())
        .contains("It goes out all the same.", "It opens on Monday.")
        .contains("href=\"" + desk + "/outcome/send\"");
    assertThat(api.post(call + "/outcome/send").status()).isEqualTo(202);
    OutcomeTold.awaitSent(api, call + "/outcome");
    assertThat(ben.get(desk + "/outcome").body())
        .as("what people were told is looked up no more")
        .doesNotContain("Links in it", "Nothing is sent with it");
    assertThat(audit.page(0, 50).stream().filter(entry -> entry.about().equals(slug)))
        .extracting(Audit.Entry::what)
        .contains("let a link that leads nowhere stay in an outcome");
  }

  @Test
  void of_our_own_pages_those_are_there_that_everybody_can_read() {
    api.put("/api/v1/consultations/" + slug + "-draft", SetUpRecord.of("Draft", "short-breaks"));
    String ours = House.PUBLIC_URL + "/consultations/" + slug;
    outcome(
        "Read %s, %s/report, %s/report.pdf and %s/you-said-we-did."
            .formatted(ours, ours, ours, House.PUBLIC_URL));
    assertThat(asha.get(desk + "/outcome").body()).doesNotContain("is no public page here");

    outcome(
        "Read %s/reprt, %s-draft, %s/nowhere and %s/console."
            .formatted(ours, ours, House.PUBLIC_URL, House.PUBLIC_URL));

    String page = asha.get(desk + "/outcome").body();
    assertThat(page)
        .contains(
            "“" + ours + "/reprt” is no public page here",
            "“" + ours + "-draft” is no public page here",
            "“" + House.PUBLIC_URL + "/nowhere” is no public page here",
            "“" + House.PUBLIC_URL + "/console” is no public page here");
  }

  @Test
  void so_is_a_site_that_does_not_exist_and_a_consultation_of_our_own() {
    String own = House.PUBLIC_URL + "/consultations/no-such-thing/report";
    outcome("See http://nowhere.links.test/a and " + own + " and " + ownPage());
    approve();

    assertThat(api.post(call + "/outcome/send").body())
        .contains("names a site that does not exist", "is no public page here")
        .doesNotContain("“" + ownPage());
  }

  @Test
  void once_it_is_mended_it_can_be_sent_within_seconds() {
    String late = link("/late-" + run);
    outcome("See " + late + ".");
    approve();
    assertThat(api.post(call + "/outcome/send").status()).isEqualTo(409);

    SITE.stubFor(any(urlEqualTo("/late-" + run)).willReturn(aResponse().withStatus(200)));

    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> ben.get(desk + "/outcome").body().contains("something is there"));
    assertThat(api.post(call + "/outcome/send").status()).isEqualTo(202);
  }

  @Test
  void only_a_dead_link_of_the_paper_itself_is_let_out() {
    String elsewhere = link("/later-" + run);
    outcome("See " + link("/there") + ".");
    for (String link : List.of(elsewhere, link("/there"))) {
      ben.post(desk + "/outcome/links", "link", link, "reason", "It opens on Monday.");
      assertThat(ben.get(desk + "/outcome").body())
          .contains("This link keeps nothing from being sent");
    }
    asha.get(desk + "/report");
    report(elsewhere);

    assertThat(ben.get(desk + "/report").body())
        .as("said of another paper")
        .contains("leads to a page that does not exist", "Why it goes out")
        .doesNotContain("It opens on Monday.");
  }

  @Test
  void a_site_of_the_council_that_leads_inside_from_here_is_named_and_stops_nobody() {
    outcome("See http://inside.links.test/minutes.");
    approve();

    assertThat(ben.get(desk + "/outcome").body())
        .contains("Look at it", "was not looked up, because from this server it leads inside")
        .doesNotContain("Leads nowhere");
    assertThat(api.post(call + "/outcome/send").status()).isEqualTo(202);
  }

  @Test
  void a_page_that_only_our_own_network_has_is_one_too() {
    String inside = "http://10.0.0.1/minutes";
    outcome("See " + inside + ".");
    approve();

    assertThat(ben.get(desk + "/outcome").body())
        .contains("Leads nowhere", "leads into a private network, where people cannot open it");
    assertThat(api.post(call + "/outcome/send").status()).isEqualTo(409);
    ben.post(desk + "/outcome/links", "link", inside, "reason", "It is public from Monday.");
    assertThat(api.post(call + "/outcome/send").status()).isEqualTo(202);
  }

  @Test
  void what_one_paper_was_let_out_with_stops_the_next() {
    String gone = link("/gone");
    outcome("See " + gone + ".");
    ben.get(desk + "/outcome");
    ben.post(desk + "/outcome/links", "link", gone, "reason", "It opens on Monday.");
    asha.get(desk + "/report");

    report(gone);

    assertThat(ben.get(desk + "/report").body())
        .contains("Why it goes out")
        .doesNotContain("It opens on Monday.");
    assertThat(ben.get(desk + "/outcome").body()).contains("It opens on Monday.");
  }

  @Test
  void what_is_not_sure_is_said_and_stops_nobody() {
    outcome("See " + link("/busy") + ".");
    approve();

    assertThat(ben.get(desk + "/outcome").body())
        .contains("is out of order at the moment (it answers 503)", "Look at it");
    assertThat(api.post(call + "/outcome/send").status()).isEqualTo(202);
  }

  @Test
  void a_feedback_report_is_looked_through_too() {
    asha.get(desk + "/report");
    report(link("/gone"));
    ben.get(desk + "/report");
    ben.post(desk + "/report/approve", "version", "1");

    assertThat(ben.get(desk + "/report").body()).contains("leads to a page that does not exist");
    assertThat(api.post(call + "/report/send").status()).isEqualTo(409);
  }

  private void report(String link) {
    asha.post(
        desk + "/report",
        "about",
        "Buses.",
        "who",
        "Riders.",
        "findings[0].words",
        "Late.",
        "views",
        "See " + link + ".",
        "limits",
        "Few.");
  }

  private void outcome(String summary) {
    asha.post(
        desk + "/outcome",
        "summary",
        summary,
        "items[0].theme",
        "Halls",
        "items[0].youSaid",
        "More.",
        "items[0].status",
        "done",
        "items[0].weDid",
        "More.");
  }

  private void approve() {
    ben.get(desk + "/outcome");
    ben.post(desk + "/outcome/approve", "version", "1");
  }

  private String ownPage() {
    return House.PUBLIC_URL + "/consultations/" + slug + "/report";
  }

  private static String link(String path) {
    return "http://page.links.test:" + SITE.port() + path;
  }

  private Visitor officer(String name) {
    Visitor officer =
        Visitor.signedIn(port, invitations, name + run + "@dead-links.example.org", Role.OFFICER);
    officer.get(desk + "/outcome");
    return officer;
  }
}
