package org.earshot.web.reach;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.channels.Address;
import org.earshot.channels.Arrivals;
import org.earshot.channels.Inbound;
import org.earshot.reach.Group;
import org.earshot.reach.Measure;
import org.earshot.reach.Reach;
import org.earshot.reach.Reached;
import org.earshot.reach.Verdict;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.earshot.web.HttpCaller;
import org.earshot.web.SetUpRecord;
import org.earshot.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Officers see who answered beside who lives there, load figures, and set targets. */
@IntegrationTest
class ReachTests {

  private static final String HEADINGS =
      "area,question,answers,group,people,out_of,share,population,source,year,licence\n";
  private static int run;

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;
  @Autowired private Arrivals arrivals;
  @Autowired private Reach reach;
  @Autowired private JdbcTemplate jdbc;
  private HttpCaller api;
  private Visitor officer;
  private String slug;
  private String page;
  private int said;

  @BeforeEach
  void open() {
    slug = "reached-" + ++run;
    page = "/console/consultations/" + slug + "/reach";
    api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    api.put("/api/v1/consultations/" + slug, SetUpRecord.of("Reached " + run, "short-breaks"));
    officer = Visitor.signedIn(port, invitations, "reach" + run + "@example.org", Role.OFFICER);
  }

  @Test
  void groups_are_compared_with_the_area_and_small_numbers_hidden() {
    api.post("/api/v1/consultations/" + slug + "/open");
    officer.get(page);
    assertThat(officer.post(page + "/area", "area", "Leicester").status()).isEqualTo(302);
    people(22, "yes", "3", "skip", "1");
    people(10, "yes", "3", "no", "3");
    people(12, "yes", "3", "yes", "6");
    people(4, "yes", "4", "no", "skip");
    people(12, "no");

    Reached reached = reach.of(slug);
    assertThat(reached.people().people()).isEqualTo(60);
    Measure ethnic = measure(reached, "ethnic_group");
    assertThat(ethnic.base()).isEqualTo(new Measure.Base(32, false));
    assertThat(group(ethnic, "white").verdict()).isEqualTo(Verdict.MORE);
    assertThat(group(ethnic, "asian").verdict()).isEqualTo(Verdict.AS_EXPECTED);
    assertThat(group(ethnic, "black").verdict()).isEqualTo(Verdict.NOBODY);
    assertThat(group(measure(reached, "language"), "gu").verdict()).isEqualTo(Verdict.MISSING);

    String body = words(officer.get(page).body());
    // Reckoned by another program: 22 and 10 of 32.
    assertThat(body)
        .contains("People who take part: 60.")
        .contains("Shares are of the 32 who said.")
        .contains("White 40.9% 22 68.8% 51.4% to 82.0% 27.9 points more about 13 More than")
        .contains("Asian or Asian British 43.4% 10 31.3% 18.0% to 48.6% 12.1 points less about 14")
        .contains("Preferred not to say: 12")
        .contains("Skipped the question: not shown")
        .contains("have not got that far: not shown")
        .contains("Unpaid carers 7.7% (26,527 people) 0 0.0% 0.0% to 6.0% 7.7 points less about 5")
        .contains("Gujarati Not offered here.")
        .contains("There are no figures of Leicester for this question.")
        .contains("Census 2021, table TS021", "Open Government Licence")
        .contains("they are no random sample");
    // Of the age bands 44 and 4: the small one is hidden, and with it the other one; not which is
    // which.
    assertThat(body).contains("25 to 34 not shown", "35 to 44 not shown");
    assertThat(body.indexOf("Black, African")).isLessThan(body.indexOf("White 40.9%"));

    officer.post(
        page + "/targets", "target-ethnic_group-black", "20", "target-ethnic_group-asian", "10");
    assertThat(words(officer.get("/console/consultations/" + slug + "/live").body()))
        .contains("Whom you want to hear from")
        .contains(
            "Black British (What is your ethnic group?) nobody yet of 20", "10 of 10: reached");
    assertThat(officer.get("/console/consultations/" + slug).body()).contains(page);
    assertThat(officer.get("/console/consultations/" + slug + "/results").body()).contains(page);
  }

  /** What the findings cannot show stands in the report from its first draft on. */
  @Test
  void a_feedback_report_begins_with_who_is_missing_beside_who_lives_there() {
    api.post("/api/v1/consultations/" + slug + "/open");
    officer.get(page);
    officer.post(page + "/area", "area", "Leicester");
    people(22, "yes", "3", "skip", "1");
    people(10, "yes", "3", "no", "3");
    api.post("/api/v1/consultations/" + slug + "/close");

    String draft = words(officer.get("/console/consultations/" + slug + "/report").body());

    // 22 and 10 of 32: more and about as many as live there; of all others there is nobody.
    assertThat(draft)
        .contains("Beside the people who live in Leicester, some groups are missing")
        .contains(
            "What is your ethnic group? Nobody, or fewer than in proportion: Black, African,"
                + " Caribbean or Black British (Census 2021, table TS021, Office for National"
                + " Statistics).")
        .contains("Gujarati (people could not answer in it)")
        .doesNotContain("proportion: White", "; White", "; Asian", ": Asian");

    String next = "next-" + slug;
    String nextReach = "/console/consultations/" + next + "/reach";
    api.put("/api/v1/consultations/" + next, SetUpRecord.of("Next", "short-breaks"));
    officer.get(nextReach);
    officer.post(nextReach + "/area", "area", "Leicester");
    assertThat(words(officer.get(nextReach).body()))
        .as("they are asked first next time")
        .contains("Who was missing before", "set a target for them")
        .contains("British (What is your ethnic group?): Reached " + run)
        .doesNotContain("White (What is your ethnic group?): Reached " + run);
    officer.post(nextReach + "/area", "area", "");
    assertThat(words(officer.get(nextReach).body())).doesNotContain("Who was missing before");
    assertThat(words(officer.get(page).body()))
        .as("once it has closed nobody can be asked")
        .doesNotContain("Who was missing before");
  }

  @Test
  void a_report_says_nothing_of_who_is_missing_where_there_is_nothing_to_compare_with() {
    api.post("/api/v1/consultations/" + slug + "/open");
    officer.get(page);
    officer.post(page + "/area", "area", "");
    people(22, "yes", "3", "skip", "1");
    api.post("/api/v1/consultations/" + slug + "/close");

    assertThat(words(officer.get("/console/consultations/" + slug + "/report").body()))
        .contains("not a sample")
        .doesNotContain("Beside the people who live in");
  }

  @Test
  void targets_can_be_set_before_it_opens_and_bad_ones_are_refused_with_what_was_typed() {
    assertThat(words(officer.get(page).body()))
        .contains("Nobody takes part yet.", "How old are you?", "Language they answered in");

    String refused =
        officer
            .post(
                page + "/targets",
                "target-age_band-85_or_over",
                "many",
                "target-age_band-16_to_24",
                "25")
            .body();
    assertThat(refused).contains("There is a problem", "value=\"many\"", "value=\"25\"");
    assertThat(words(refused)).contains("85 or over: write a whole number of people");
    assertThat(words(officer.post(page + "/targets", "target-age_band-16_to_24", "9").body()))
        .contains("16 to 24: write a number from 10");
    assertThat(reach.aims(slug)).isEmpty();

    officer.post(
        page + "/targets", "target-age_band-16_to_24", "25", "target-language-ur", "1,000");
    assertThat(words(officer.get(page).body()))
        .contains("16 to 24: nobody yet of 25", "Urdu: nobody yet of 1000");
    officer.post(page + "/targets");
    assertThat(reach.aims(slug)).isEmpty();
  }

  @Test
  void targets_stay_when_the_figures_or_the_question_that_they_are_for_are_gone() {
    String area = "Oldtown " + run;
    load(area + ",hours,50_or_more,50 hours or more,1200,10000,,All,Register,2025,\n");
    officer.get(page);
    officer.post(page + "/area", "area", area);
    officer.post(page + "/targets", "target-hours-50_or_more", "25");
    jdbc.update(
        "insert into reach_target (slug, question, answers, label, people, by_name, at)"
            + " values (?, 'asked_before', 'yes', 'Somebody', 30, 'Officer', current_timestamp)",
        slug);

    officer.post(page + "/area", "area", "");
    assertThat(words(officer.get(page).body())).contains("50 hours or more: nobody yet of 25");
    officer.post(page + "/targets", "target-hours-50_or_more", "15", "target-language-ur", "20");

    assertThat(
            jdbc.queryForList(
                "select question from reach_target where slug = ?", String.class, slug))
        .containsExactlyInAnyOrder("asked_before", "hours", "language");
  }

  @Test
  void an_area_that_is_not_there_is_refused_and_none_can_be_chosen() {
    officer.get(page);
    assertThat(words(officer.post(page + "/area", "area", "Atlantis").body()))
        .contains("Choose one of the areas.");
    officer.post(page + "/area", "area", "");
    assertThat(reach.of(slug).area()).isEmpty();
    assertThat(reach.of(slug).guessed()).isFalse();
    assertThat(officer.get("/console/consultations/nowhere/reach").status()).isEqualTo(404);
  }

  @Test
  void figures_are_loaded_replace_what_was_there_and_are_taken_out_again() {
    String area = "Newtown " + run;
    officer.get("/console/population");
    assertThat(officer.get("/console/population/template.csv").body())
        .contains("area,question,answers,group", ",age_band,85_or_over,85 or over,");
    officer.get("/console/population");
    load(area + ",age_band,16_to_24,16 to 24,1200,10000,,All,Register,2025,\n");
    officer.get(page);
    officer.post(page + "/area", "area", area);
    assertThat(words(officer.get(page).body())).contains("16 to 24 12.0% (1,200 people)");

    load(area + ",age_band,16_to_24,16 to 24,,,14,All,Newer register,2026,\n");
    String replaced = words(officer.get(page).body());
    assertThat(replaced).contains("16 to 24 14.0%", "Newer register (2026).");
    assertThat(replaced).doesNotContain("12.0%");

    String files = officer.get("/console/population").body();
    String remove = files.replaceFirst("(?s).*?(/console/population/files/[^/]+/remove).*", "$1");
    assertThat(officer.get(remove).body()).contains("Take these figures out?");
    assertThat(officer.post(remove).status()).isEqualTo(302);
    assertThat(words(officer.get(page).body())).contains("16 to 24 12.0%");
    assertThat(words(officer.get("/console/population").body()))
        .contains("Taken out by Officer reach" + run, "1 figure in use");
    officer.post(remove);
    assertThat(words(officer.get("/console/population").body())).contains("had been taken out");
  }

  @Test
  void of_a_file_with_faults_nothing_is_taken_and_the_faulty_rows_come_back() {
    officer.get("/console/population");
    String area = "Wrongtown " + run;
    String row = area + ",age_band,25_to_34,25 to 34,some,,143,All,Register,2025,\n";
    HttpCaller.Answer sent =
        officer.upload(
            "/console/population",
            "file",
            (HEADINGS + area + ",age_band,16_to_24,16 to 24,1,10,,All,R,2025,\n" + row)
                .getBytes(UTF_8));

    assertThat(sent.status()).isEqualTo(302);
    String wrong = sent.header("Location");
    assertThat(words(officer.get(wrong).body()))
        .contains("Nothing of this file was taken: there are 2 things to mend")
        .contains("3 E Write a whole number", "3 G Write a number of percent from 0 to 100");
    assertThat(officer.get(wrong + "/faults.csv").body().lines().toList())
        .hasSize(2)
        .satisfies(
            lines -> {
              assertThat(lines.get(0)).endsWith("licence,Row,What to mend");
              assertThat(lines.get(1)).startsWith(area).contains("some").contains("Column G");
            });
    assertThat(words(officer.get("/console/population").body()))
        .contains("Refused, 2 to mend")
        .doesNotContain(area);
    assertThat(words(officer.upload("/console/population", "file", new byte[] {0, 1, 2, 3}).body()))
        .contains("neither a CSV file nor an XLSX");
    assertThat(words(officer.upload("/console/population", "file", new byte[0]).body()))
        .contains("is empty: choose another file");
  }

  @Test
  void observers_look_and_change_nothing() {
    Visitor observer =
        Visitor.signedIn(port, invitations, "looks" + run + "@example.org", Role.OBSERVER);
    assertThat(observer.get(page).body()).contains("Reach").doesNotContain("Set targets");
    assertThat(observer.post(page + "/targets").status()).isEqualTo(403);
    assertThat(observer.get("/console/population").status()).isEqualTo(403);
  }

  private void load(String rows) {
    officer.get("/console/population");
    officer.upload("/console/population", "file", (HEADINGS + rows).getBytes(UTF_8));
  }

  private static Measure measure(Reached reached, String question) {
    return reached.measures().stream()
        .filter(one -> one.question().equals(question))
        .findFirst()
        .orElseThrow();
  }

  private static Group group(Measure measure, String key) {
    return measure.groups().stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow();
  }

  private static String words(String html) {
    return html.replaceAll("(?s)<head>.*?</head>|<[^>]*>", " ").replaceAll("\\s+", " ").strip();
  }

  /**
   * So many people who look after nobody.
   *
   * @param last whether they answer equality questions, and what
   */
  private void people(int count, String... last) {
    for (int i = 0; i < count; i++) {
      String chat = String.valueOf(1_460_000 + run * 1000 + said);
      List.of("BREAKS", "yes", "no", "skip", "skip").forEach(text -> says(chat, text));
      List.of(last).forEach(text -> says(chat, text));
    }
  }

  private void says(String chat, String text) {
    arrivals.arrive(
        new Inbound(
            new Address("telegram", chat),
            "reach-" + run + "-" + said++,
            text,
            null,
            false,
            Inbound.Signal.NONE,
            House.CLOCK.instant()));
  }
}
