package org.earshot.web.annual;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.Texting;
import org.earshot.authoring.Manuscript;
import org.earshot.authoring.Manuscripts;
import org.earshot.channels.Address;
import org.earshot.channels.Arrivals;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.earshot.web.HttpCaller;
import org.earshot.web.SetUpRecord;
import org.earshot.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The same question over consultations and years, and who is new among those who answer. In years
 * long past, so that no other test's consultations are in them.
 */
@IntegrationTest
@Tag("tables")
class TrendsTests {

  private static final String USUAL =
      "How satisfied are you with the service? 1 is very dissatisfied and 5 is very satisfied.";

  private static final String CONVERSATION =
      """
      conversation: NAME
      language: en
      title: Buses
      keywords: [KEYWORD]
      welcome: We ask about buses.
      more: You can change the buses.
      questions:
        - {id: satisfied, ask: "ASK", type: rating, from: 1, to: 5}
      thanks: Thank you.
      """;

  private static int run;

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;
  @Autowired private Manuscripts manuscripts;
  @Autowired private Arrivals arrivals;
  @Autowired private JdbcTemplate jdbc;

  private HttpCaller api;
  private Visitor observer;
  private int year;

  @BeforeEach
  void begins() {
    year = 1950 + 10 * ++run;
    api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    observer =
        Visitor.signedIn(port, invitations, "trend" + run + "@trends.example.org", Role.OBSERVER);
  }

  @Test
  void satisfaction_is_laid_side_by_side_with_small_numbers_hidden() {
    asked("A", USUAL, year, marks(0, 0, 10, 10, 12));
    asked("B", "How good are our buses? 1 is bad and 5 is good.", year, marks(0, 0, 11, 0, 21));
    asked("C", USUAL, year + 1, marks(0, 0, 0, 3, 9));
    asked("D", USUAL, year + 2, marks(9, 0, 0, 0, 0));

    String page = text(observer.get("/console/over-the-years").body());

    // 22 of 32 are 68.75%; 21 of 32 are 65.6%; together 43 of 64 are 67.2%.
    assertThat(page)
        .contains("How satisfied they are", USUAL)
        .contains(label(year) + " 2 64 67%")
        .contains("Trend A " + run + " June " + year + " 32 4 69%")
        .contains("Trend B " + run + " In other words: How good are our buses?")
        .contains("June " + year + " 32 5 66%")
        .contains(label(year + 1) + " 1 12 not shown")
        .contains("Trend C " + run + " June " + (year + 1) + " 12 5 not shown")
        .contains("not shown: too few people answered.")
        .doesNotContain("Trend D " + run, label(year + 2));
  }

  @Test
  void who_comes_again_is_not_new() {
    asked("E", USUAL, year, marks(0, 0, 0, 0, 30));
    people = 0;
    asked("F", USUAL, year + 1, marks(0, 0, 0, 0, 40));

    // The first thirty of the forty were there before.
    String page = text(observer.get("/console/over-the-years").body());
    assertThat(page)
        .contains("People who took part for the first time")
        .contains(label(year) + " 30 0 100%", label(year + 1) + " 10 30 25%");
    assertThat(text(observer.get("/console/annual-report?year=" + (year + 1)).body()))
        .contains("Took part for the first time 25% of those who wrote themselves");
    assertThat(observer.get("/console/annual-report/" + (year + 1) + ".csv").body())
        .contains("Took part for the first time,10\r\n", "Had taken part before,30\r\n");

    jdbc.update("update response set came_before = null where consultation = ?", slug("F"));
    assertThat(text(observer.get("/console/annual-report?year=" + (year + 1)).body()))
        .as("it was not noted then")
        .contains("Took part for the first time too few to show");
  }

  @Test
  void fewer_than_ten_who_came_again_are_not_told_of() {
    asked("G", USUAL, year, marks(0, 0, 0, 0, 9));
    people = 0;
    asked("H", USUAL, year + 1, marks(0, 0, 0, 0, 29));

    assertThat(text(observer.get("/console/over-the-years").body()))
        .doesNotContain(label(year) + " 9", label(year + 1) + " 20 9");
    assertThat(text(observer.get("/console/annual-report?year=" + (year + 1)).body()))
        .contains("Took part for the first time too few to show");
  }

  private int people;

  private static String label(int year) {
    return year + "/" + String.valueOf(year + 1).substring(2);
  }

  private static int[] marks(int... people) {
    return people;
  }

  private String slug(String name) {
    return "trend-" + name.toLowerCase(java.util.Locale.ROOT) + "-" + run;
  }

  /**
   * Opens it, lets people answer, closes it, and moves it into that June.
   *
   * @param marks how many people give each mark from 1 on
   */
  private void asked(String name, String ask, int year, int[] marks) {
    String slug = slug(name);
    String keyword = "TRENDY" + name;
    manuscripts.begin(
        slug,
        Map.of(
            "conversation.yaml",
            CONVERSATION.replace("NAME", slug).replace("KEYWORD", keyword).replace("ASK", ask)),
        new Manuscript.Author("officer:tom", "Tom Reed"),
        "began it");
    String record =
        SetUpRecord.of("Trend " + name + " " + run, slug).replace("\"en\", \"ur\"", "\"en\"");
    api.put("/api/v1/consultations/" + slug, record);
    HttpCaller.Answer opened = api.post("/api/v1/consultations/" + slug + "/open");
    assertThat(opened.status()).as(opened.body()).isEqualTo(200);
    for (int mark = 1; mark <= marks.length; mark++) {
      for (int i = 0; i < marks[mark - 1]; i++) {
        Address from = new Address("telegram", "" + (1_510_000 + run * 1000 + people++));
        Texting.texts(arrivals, from, keyword, "yes", "" + mark, "no");
      }
    }
    api.post("/api/v1/consultations/" + slug + "/close");
    jdbc.update(
        "update consultation set opened_at = ?, closed_at = ? where slug = ?",
        Timestamp.from(Instant.parse(year + "-06-01T12:00:00Z")),
        Timestamp.from(Instant.parse(year + "-07-01T12:00:00Z")),
        slug);
  }

  /** Without tags, and with one space between words. */
  private static String text(String page) {
    return page.replaceAll("(?s)<[^>]*>", " ").replaceAll("\\s+", " ");
  }
}
