package org.earshot.web.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.consultations.Clocks;
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
import org.springframework.jdbc.core.simple.JdbcClient;

/** How well it went, beside what is known; and lessons that the next officer finds. */
@IntegrationTest
@Tag("tables")
class EvaluationTests {

  private static final Pattern LESSON = Pattern.compile("/evaluation/lessons/([0-9a-f-]{36})");
  private static int run;

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;

  @Autowired private JdbcClient db;
  private Visitor asha;
  private Visitor ben;
  private String slug;
  private String page;

  @BeforeEach
  void closed() {
    slug = "evaluated-" + ++run;
    page = "/console/consultations/" + slug + "/evaluation";
    HttpCaller api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    api.put("/api/v1/consultations/" + slug, SetUpRecord.of("Evaluated", "short-breaks"));
    assertThat(api.post("/api/v1/consultations/" + slug + "/open").status()).isEqualTo(200);
    api.post("/api/v1/consultations/" + slug + "/close");
    asha = officer("asha");
    ben = officer("ben");
  }

  private Visitor officer(String name) {
    String username = name + run + "@evaluated.example.org";
    Visitor officer = Visitor.signedIn(port, invitations, username, Role.OFFICER);
    officer.get(page);
    return officer;
  }

  @Test
  void each_of_sixteen_elements_stands_beside_what_is_known_and_says_which_mark_is_strong() {
    assertThat(asha.get("/console/consultations/" + slug).body()).contains(page);
    assertThat(asha.get(page).body())
        .contains("0 of 16 marked", "1. Scoping process", "16. Final evaluation", ">, strong<")
        .contains(">, weak<", "Who decides", "People who asked to be told the outcome")
        .contains("Closed", "How answers are used", "The seven principles");
  }

  @Test
  void how_long_it_was_open_counts_and_not_how_long_it_was_to_be() {
    assertThat(asha.get(page).body())
        .contains("It was open for 1 day. It closed on " + today() + ".")
        .doesNotContain("31 March 2027.");
  }

  @Test
  void the_days_that_were_promised_are_evidence_too() {
    assertThat(asha.get(page).body()).contains("What was promised by a day", "Outcome public");
    HttpCaller api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    LocalDate due = Clocks.day(House.CLOCK.instant()).plusDays(1);
    api.put(
        "/api/v1/consultations/" + slug + "/outcome",
        """
        {"summary": "S.", "items": [
         {"theme": "Buses", "you_said": "Late.", "status": "will_do", "we_did": "Six.", "by": "%s"},
         {"theme": "Seats", "you_said": "Few.", "status": "not_decided", "by": "%s"}]}"""
            .formatted(due, due.plusYears(1)));
    ben.post("/console/consultations/" + slug + "/outcome/approve", "version", "1");
    assertThat(asha.get(page).body()).contains("Still to come: “Buses”, “Seats”");

    db.sql("update outcome set content = replace(content, ?, ?) where slug = ?")
        .params(due.toString(), due.minusDays(9).toString(), slug)
        .update();
    assertThat(asha.get(page).body()).contains("Late: “Buses”. Still to come: “Seats”");
  }

  private static String today() {
    return DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK)
        .format(Clocks.day(House.CLOCK.instant()));
  }

  @Test
  void a_draft_is_saved_and_gone_on_with_and_no_officer_writes_over_another_unseen() {
    assertThat(mark(asha, "0", "2", "Late, but clear.").status()).isEqualTo(302);
    assertThat(ben.get(page).body())
        .contains("1 of 16 marked", "saved last by", "Late, but clear.")
        .contains("name=\"begun\" value=\"1\"")
        .containsPattern("id=\"SCOPING-2\"[^>]*checked");

    String overtaken = mark(ben, "0", "4", "Nobody knew.").body();

    assertThat(overtaken).contains("changed it while you were writing", "Nobody knew.");
    assertThat(asha.get(page).body()).contains("Late, but clear.").doesNotContain("Nobody knew");
    assertThat(mark(ben, "1", "4", "Nobody knew.").status()).isEqualTo(302);
    assertThat(asha.get(page).body()).contains("Nobody knew.");
    assertThat(mark(ben, "2", "4", "x".repeat(2_001)).body())
        .contains("href=\"#SCOPING.note\"", "Error:");
    assertThat(mark(ben, "2", "9", "Off the scale.").body()).contains("Choose one of the marks");
  }

  private HttpCaller.Answer mark(Visitor officer, String begun, String mark, String note) {
    return officer.post(
        page, "begun", begun, "marks[SCOPING]", mark, "notes[SCOPING]", note, "marks[HONEST]", "1");
  }

  @Test
  void a_colleague_judges_it_too_and_both_see_where_they_differ() {
    mark(asha, "0", "2", "Late, but clear.");
    assertThat(asha.get(page).body()).contains("a colleague can judge it too");
    String second = page + "/second";
    assertThat(ben.get(second).body())
        .contains("A second judgement", "0 of 16 marked", "value=\"0\"")
        .doesNotContain("Late, but clear.", "Lessons log");
    assertThat(asha.post(second, "begun", "0", "marks[SCOPING]", "1").body())
        .contains("You saved the first judgement last: a colleague has to write the second one.");

    assertThat(
            ben.post(second, "begun", "0", "marks[SCOPING]", "4", "notes[SCOPING]", "Nobody knew.")
                .status())
        .isEqualTo(302);

    for (Visitor reader : List.of(asha, ben)) {
      assertThat(reader.get(reader == asha ? page : second).body())
          .contains("Where the two judgements differ", "Both marked 1 of the 16 elements.")
          .containsPattern("2, fairly strong</strong>.*Late, but clear\\.")
          .containsPattern("4, weak</strong>.*Nobody knew\\.")
          .containsPattern("Kept</strong>.*Not ticked</strong>");
    }
    assertThat(mark(ben, "1", "3", "Mine.").body())
        .contains("You wrote the second judgement: a colleague has to change the first one.");
    assertThat(ben.post(second, "begun", "1", "marks[SCOPING]", "2", "marks[HONEST]", "1").status())
        .isEqualTo(302);
    assertThat(asha.get(page).body()).contains("They do not differ.");
  }

  @Test
  void half_a_year_after_the_outcome_lessons_are_asked_for_once_more() {
    write(HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN));
    ben.get(page);
    ben.post("/console/consultations/" + slug + "/outcome/send");
    String need = page + "/lessons/new?part=BENEFITS";
    assertThat(asha.get("/console").body()).doesNotContain(need);
    db.sql("update outcome set state = 'SENT', sent_at = ? where slug = ?")
        .params(House.CLOCK.instant().minus(Duration.ofDays(190)).atOffset(ZoneOffset.UTC), slug)
        .update();

    assertThat(asha.get("/console").body()).contains("Six months on: what came of it?", need);
    assertThat(asha.get(need).body()).containsPattern("id=\"part-BENEFITS\"[^>]*checked");
    asha.post(
        page + "/lessons/new",
        "part",
        "BENEFITS",
        "item",
        "Policy",
        "issue",
        "It changed.",
        "action",
        "We go on.");
    assertThat(asha.get("/console").body()).doesNotContain(need);
  }

  @Test
  void a_lesson_is_found_when_the_next_exercise_is_set_up_and_public_only_when_published() {
    String lessons = page + "/lessons";
    assertThat(asha.get(lessons + "/new").body())
        .contains("Was anybody forgotten who has a stake in it?");
    assertThat(asha.post(lessons + "/new", "item", "Surgeries").body())
        .contains("Say what happened.", "Say what is done about it", "value=\"Surgeries\"");
    String[] words = {
      "part",
      "TAKING_PART",
      "item",
      "Surgeries",
      "issue",
      "Zebrafinch posters hung too high.",
      "action",
      "We ask for eye level."
    };
    assertThat(asha.post(lessons + "/new", words).status()).isEqualTo(302);
    assertThat(asha.get(page).body())
        .contains("Zebrafinch", "For officers", "Taking part, written");

    HttpCaller api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    String next = "next-" + slug;
    api.put("/api/v1/consultations/" + next, SetUpRecord.of("Next", "short-breaks"));
    assertThat(asha.get("/console/consultations/" + next + "/past?q=zebrafinch+posters").body())
        .contains("Lesson: ", "We ask for eye level.");
    assertThat(asha.get("/console/lessons?q=ZEBRAFINCH+level&part=TAKING_PART").body())
        .contains("Zebrafinch", "For officers", page + "#lessons");
    assertThat(asha.get("/console/lessons?q=zebrafinch&part=PLANNING").body())
        .doesNotContain("Zebrafinch posters");
    assertThat(Visitor.to(port).get("/lessons").body()).doesNotContain("Zebrafinch");
    write(api);
    String outcome = "/consultations/" + slug + "/outcome";
    assertThat(Visitor.to(port).get(outcome).body()).doesNotContain("Zebrafinch");

    Matcher found = LESSON.matcher(asha.get(page).body());
    assertThat(found.find()).isTrue();
    String[] published = java.util.Arrays.copyOf(words, 10);
    published[8] = "published";
    published[9] = "yes";
    assertThat(asha.post(lessons + "/" + found.group(1), published).status()).isEqualTo(302);

    assertThat(Visitor.to(port).get(outcome).body()).contains("What we learned", "Zebrafinch");
    assertThat(Visitor.to(port).get(outcome + "?lang=ur").body())
        .as("in the language that officers write in, and said to be so")
        .contains("جو ابھی اس زبان میں نہیں ہے، وہ یہاں انگریزی میں ہے۔")
        .contains("<bdi lang=\"en\">We ask for eye level.</bdi>");
    assertThat(Visitor.to(port).get("/lessons").body())
        .contains("Zebrafinch", "We ask for eye level.", "href=\"/consultations/" + slug + "\"");
    asha.get("/console");
    assertThat(asha.get(page.replace(slug, next) + "/lessons/" + found.group(1)).status())
        .isEqualTo(404);
  }

  @Test
  void a_lesson_that_is_to_be_published_is_public_once_the_outcome_is() {
    asha.post(
        page + "/lessons/new",
        "part",
        "TAKING_PART",
        "item",
        "Buses",
        "issue",
        "Okapi flyers came late.",
        "action",
        "We print them sooner.",
        "published",
        "yes");
    assertThat(asha.get(page).body()).contains("Okapi");
    assertThat(Visitor.to(port).get("/lessons").body()).doesNotContain("Okapi");

    write(HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN));

    assertThat(Visitor.to(port).get("/lessons").body()).contains("Okapi");
  }

  private void write(HttpCaller api) {
    String body =
        """
        {"summary": "S.", "items": [{"theme": "Buses", "you_said": "Late.", "status": "done", \
        "we_did": "Six more."}], "translations": {"ur": {"summary": "خلاصہ", "items": \
        [{"theme": "بسیں", "you_said": "دیر سے۔", "we_did": "چھ اور۔"}]}}}""";
    api.put("/api/v1/consultations/" + slug + "/outcome", body);
    ben.get(page);
    ben.post("/console/consultations/" + slug + "/outcome/approve", "version", "1");
  }
}
