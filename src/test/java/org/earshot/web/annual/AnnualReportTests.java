package org.earshot.web.annual;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.consultations.Consultations;
import org.earshot.consultations.SetUpJson;
import org.earshot.security.Invitations;
import org.earshot.security.Officer;
import org.earshot.security.Officer.Role;
import org.earshot.web.HttpCaller;
import org.earshot.web.SetUpRecord;
import org.earshot.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Years long past, so that no other test's consultations are in them: what opened today is moved
 * there, with everybody who took part.
 */
@IntegrationTest
class AnnualReportTests {

  private static int run;

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private Consultations consultations;

  private HttpCaller api;
  private Visitor officer;
  private int year;

  @BeforeEach
  void begins() {
    year = 1990 + ++run;
    api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    String name = "annual" + run + "@annual.example.org";
    officer = Visitor.signedIn(port, invitations, name, Role.OFFICER);
  }

  @Test
  void a_year_is_counted_without_what_few_did_and_can_be_taken_along() {
    String large = consultation("large");
    String small = consultation("small");
    answer(large, "sms", "en", 30, 20);
    answer(large, "telegram", "ur", 12, 12);
    answer(small, "sms", "en", 9, 9);

    String page = officer.get("/console/annual-report?year=" + year).body();

    assertThat(text(page))
        .contains("Consultations 2", "People who took part 42", "Answered to the end 32 (76%)")
        .contains("half of those who finished took 10 minutes or less")
        .contains("One consultation had fewer than 10 people", "fewer than 10")
        .contains("SMS 30", "Telegram 12", "English 30", "Urdu 12")
        .contains("Outcomes none was due yet", "too few to show")
        .doesNotContain("51", "39");
    String csv = officer.get("/console/annual-report/" + year + ".csv").body();
    assertThat(csv)
        .contains("People who took part,42\r\n", "Outcomes not due yet,2\r\n")
        .contains("Annual large", "fewer than 10");
    assertThat(officer.get("/console/annual-report/" + year + ".xlsx").body()).startsWith("PK");
  }

  @Test
  void it_becomes_public_as_it_was_when_it_came_out_and_can_be_withdrawn() {
    String one = consultation("public");
    answer(one, "sms", "en", 15, 15);
    String address = "/annual-reports/" + year;
    officer.get("/console/annual-report?year=" + year);
    assertThat(Visitor.to(port).get(address).status()).isEqualTo(404);
    assertThat(publish("x".repeat(5_001)).status()).isEqualTo(302);
    assertThat(officer.get("/console/annual-report?year=" + year).body()).contains("5,000");

    assertThat(publish("A year of <listening>.").status()).isEqualTo(302);
    answer(one, "sms", "en", 5, 5);

    assertThat(text(Visitor.to(port).get(address).body()))
        .contains("A year of &lt;listening&gt;.", "People who took part 15");
    assertThat(Visitor.to(port).get("/annual-reports").body()).contains(address);
    assertThat(officer.get("/console/annual-report?year=" + year).body())
        .contains("published it on", "A year of &lt;listening&gt;.");
    officer.post("/console/annual-report/" + year + "/withdraw");
    assertThat(Visitor.to(port).get(address).status()).isEqualTo(404);
  }

  @Test
  void who_publishes_a_report_that_changed_meanwhile_is_told_and_keeps_what_was_typed() {
    answer(consultation("twice"), "sms", "en", 15, 15);
    Visitor other =
        Visitor.signedIn(port, invitations, "other" + run + "@annual.example.org", Role.OFFICER);
    String page = "/console/annual-report?year=" + year;
    String begun = begun(officer.get(page).body());
    other.get(page);
    other.post("/console/annual-report/" + year + "/publish", "introduction", "By the other.");

    publish("Mine.", "begun", begun);

    String refused = officer.get(page).body();
    assertThat(refused).contains("while you were writing", "Mine.").doesNotContain("By the other.");
    assertThat(Visitor.to(port).get("/annual-reports/" + year).body()).contains("By the other.");

    publish("Mine.", "begun", begun(refused));

    assertThat(Visitor.to(port).get("/annual-reports/" + year).body()).contains("Mine.");
  }

  private static String begun(String page) {
    return page.replaceFirst("(?s).*name=\"begun\" value=\"([^\"]*)\".*", "$1");
  }

  @Test
  void a_year_in_which_nothing_opened_says_so_and_an_unknown_one_is_not_there() {
    assertThat(officer.get("/console/annual-report").status()).isEqualTo(200);
    assertThat(officer.get("/console/annual-report?year=1888").status()).isEqualTo(404);
    assertThat(officer.get("/console/annual-report?year=soon").status()).isEqualTo(400);
    assertThat(officer.get("/console/settings").body()).contains("/console/annual-report");
  }

  @Test
  void an_observer_reads_it_and_may_not_publish_it() {
    Visitor observer =
        Visitor.signedIn(port, invitations, "watch" + run + "@annual.example.org", Role.OBSERVER);
    consultation("watched");

    String page = observer.get("/console/annual-report?year=" + year).body();

    assertThat(page).contains("Annual watched").doesNotContain("Let everybody read it");
    assertThat(
            observer
                .post("/console/annual-report/" + year + "/publish", "introduction", "")
                .status())
        .isEqualTo(403);
  }

  private HttpCaller.Answer publish(String introduction, String... more) {
    return officer.post(
        "/console/annual-report/" + year + "/publish",
        Stream.concat(Stream.of("introduction", introduction), Stream.of(more))
            .toArray(String[]::new));
  }

  /** Without tags, and with one space between words. */
  private static String text(String page) {
    return page.replaceAll("(?s)<[^>]*>", " ").replaceAll("\\s+", " ");
  }

  @Test
  void what_came_with_earshot_to_be_tried_is_never_counted() {
    answer(consultation("real"), "sms", "en", 15, 15);
    String slug = "annual-sample-" + run;
    String record = SetUpRecord.of("Annual sample", "short-breaks");
    consultations.put(
        slug,
        SetUpJson.of((ObjectNode) JsonMapper.shared().readTree(record)),
        new Officer(Consultations.SHIPPED_BY, "Earshot", Role.ADMINISTRATOR));
    answer(opened(slug), "sms", "en", 30, 30);

    String page = officer.get("/console/annual-report?year=" + year).body();

    assertThat(text(page))
        .contains("Consultations 1", "People who took part 15")
        .doesNotContain("Annual sample");
  }

  private String consultation(String name) {
    String slug = "annual-" + name + "-" + run;
    api.put("/api/v1/consultations/" + slug, SetUpRecord.of("Annual " + name, "short-breaks"));
    return opened(slug);
  }

  /** And closed, in the year. */
  private String opened(String slug) {
    assertThat(api.post("/api/v1/consultations/" + slug + "/open").status()).isEqualTo(200);
    api.post("/api/v1/consultations/" + slug + "/close");
    jdbc.update(
        "update consultation set opened_at = ?, closed_at = ? where slug = ?",
        at("-06-01T12:00:00Z"),
        at("-07-01T12:00:00Z"),
        slug);
    return slug;
  }

  private Timestamp at(String rest) {
    return Timestamp.from(Instant.parse(year + rest));
  }

  private void answer(String slug, String channel, String language, int people, int finished) {
    for (int i = 0; i < people; i++) {
      UUID consent = UUID.randomUUID();
      jdbc.update(
          "insert into consent (id, consultation, purpose, given, version, language, channel,"
              + " request, at) values (?, ?, 'take_part', true, 'v', ?, ?, 'May we?', ?)",
          consent,
          slug,
          language,
          channel,
          at("-06-02T12:00:00Z"));
      jdbc.update(
          "insert into response (id, consultation, version, channel, language, state, agreed,"
              + " consent, started_at, heard_at, completed_at, nudged, later)"
              + " values (?, ?, 'v', ?, ?, '', '', ?, ?, ?, ?, false, false)",
          UUID.randomUUID(),
          slug,
          channel,
          language,
          consent,
          at("-06-02T12:00:00Z"),
          at("-06-02T12:10:00Z"),
          i < finished ? at("-06-02T12:10:00Z") : null);
    }
  }
}
