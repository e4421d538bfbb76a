package org.earshot.web.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.consultations.Clocks;
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

  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private static int run;

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;

  private final LocalDate decided = Clocks.day(House.CLOCK.instant());
  private final LocalDate reported = decided.minusDays(1);
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
    assertThat(
            write("We chose.", decision(day(reported), "https://elm.example.org/m?id=4")).status())
        .isEqualTo(302);
    assertThat(asha.get(desk).body())
        .contains("value=\"The cabinet on Monday\"", "value=\"https://elm.example.org/m?id=4\"");
    ben.post(desk + "/approve", "version", "1");

    assertThat(Visitor.to(port).get("/consultations/" + slug + "/outcome").body())
        .contains(
            "How it was decided", "The cabinet on Monday", "Decided on " + WRITTEN.format(decided))
        .contains("had the report of what you said from " + WRITTEN.format(reported) + ".")
        .contains("href=\"https://elm.example.org/m?id=4\"", "Read the minutes")
        .doesNotContain("only after they had decided");
    assertThat(asha.get("/console/consultations/" + slug + "/evaluation").body())
        .containsPattern("Whether those who decided had the report before</dt>\\s*<dd[^>]*>Yes");
    assertThat(api.get("/api/v1/consultations/" + slug + "/outcome").body())
        .contains("\"decided_on\":\"" + decided + "\"", "\"report_given_on\":\"" + reported + "\"")
        .doesNotContain("had_report", "\"empty\"");
  }

  @Test
  void who_decided_is_read_in_the_language_of_the_page_or_is_marked_as_not_in_it() {
    List<String> urdu =
        List.of(
            "translations[ur].summary",
            "ہم نے انتخاب کیا۔",
            "translations[ur].items[0].theme",
            "وقفے",
            "translations[ur].items[0].youSaid",
            "آپ زیادہ چاہتے تھے۔",
            "translations[ur].items[0].weDid",
            "زیادہ وقفے۔");
    List<String> typed = new ArrayList<>(List.of(decision(day(reported), "")));
    typed.addAll(urdu);
    assertThat(write("We chose.", typed.toArray(String[]::new)).status()).isEqualTo(302);
    ben.post(desk + "/approve", "version", "1");
    String page = "/consultations/" + slug + "/outcome?lang=ur";

    assertThat(Visitor.to(port).get(page).body())
        .contains("فیصلہ کون کرتا ہے: <bdi lang=\"en\">The cabinet on Monday</bdi>");

    assertThat(asha.get(desk).body()).contains("Who decided, at which meeting, in Urdu");
    typed.addAll(List.of("translations[ur].meeting", "پیر کو کابینہ"));
    asha.get(desk);
    assertThat(write("We chose.", again("1", typed)).status()).isEqualTo(302);
    assertThat(asha.get(desk).body()).contains("value=\"پیر کو کابینہ\"");
    ben.post(desk + "/approve", "version", "2");
    assertThat(Visitor.to(port).get(page).body())
        .contains("فیصلہ کون کرتا ہے: <bdi>پیر کو کابینہ</bdi>")
        .doesNotContain("The cabinet on Monday");
    assertThat(api.get("/api/v1/consultations/" + slug + "/outcome").body())
        .contains("\"meeting\":\"پیر کو کابینہ\"");
  }

  @Test
  void how_much_what_people_said_counted_is_public_and_translated_before_anybody_is_told() {
    String weight = "Your views outweighed the cost; the Care Act left no choice on fees.";
    List<String> typed = new ArrayList<>(List.of(decision(day(reported), "")));
    typed.addAll(List.of("decision.weight", weight));
    typed.addAll(
        List.of(
            "translations[ur].summary",
            "ہم نے انتخاب کیا۔",
            "translations[ur].items[0].theme",
            "وقفے",
            "translations[ur].items[0].youSaid",
            "آپ زیادہ چاہتے تھے۔",
            "translations[ur].items[0].weDid",
            "زیادہ وقفے۔"));
    assertThat(write("We chose.", typed.toArray(String[]::new)).status()).isEqualTo(302);
    assertThat(asha.get(desk).body()).contains("How what people said counted, in Urdu");
    ben.post(desk + "/approve", "version", "1");
    String page = "/consultations/" + slug + "/outcome";
    assertThat(Visitor.to(port).get(page).body())
        .contains("How what you said counted in the decision", weight);
    assertThat(Visitor.to(port).get(page + "?lang=ur").body())
        .containsPattern("فیصلے میں آپ کی باتوں کو کتنی اہمیت دی گئی</h3>\\s*<p[^>]*lang=\"en\"");
    assertThat(api.get("/api/v1/consultations/" + slug + "/outcome").body())
        .contains("\"weight\":\"" + weight + "\"");

    typed.addAll(List.of("translations[ur].weight", "آپ کی رائے لاگت سے زیادہ اہم تھی۔"));
    asha.get(desk);
    assertThat(write("We chose.", again("1", typed)).status()).isEqualTo(302);
    ben.post(desk + "/approve", "version", "2");
    assertThat(Visitor.to(port).get(page + "?lang=ur").body())
        .contains("آپ کی رائے لاگت سے زیادہ اہم تھی۔")
        .doesNotContain(weight);
    assertThat(asha.get("/console/consultations/" + slug + "/evidence").body())
        .contains("How what people said counted, beside law, money and evidence", weight);
  }

  private static String[] again(String begun, List<String> typed) {
    List<String> all = new ArrayList<>(List.of("begun", begun));
    all.addAll(typed);
    return all.toArray(String[]::new);
  }

  @Test
  void a_report_that_came_after_the_decision_is_said_to_have_come_after() {
    api.put(
        "/api/v1/consultations/" + slug + "/outcome",
        """
        {"summary": "We chose.", "items": [{"theme": "Breaks", "you_said": "More.", \
        "status": "done", "we_did": "More."}], "decision": {"decided_on": "%s", \
        "report_given_on": "%s"}}"""
            .formatted(decided, decided.plusMonths(4)));
    ben.post(desk + "/approve", "version", "1");

    assertThat(Visitor.to(port).get("/consultations/" + slug + "/outcome").body())
        .contains("only after they had decided");
    assertThat(asha.get("/console/consultations/" + slug + "/evaluation").body())
        .contains("No, only after they had decided");
  }

  @Test
  void a_link_that_leads_nowhere_is_named_by_its_field_and_nothing_is_saved() {
    assertThat(
            write("See https://elm, or http:/elm.example.org.", decision(day(reported), "")).body())
        .contains("The link “https://elm” is broken", "The link “http:/elm.example.org” is broken")
        .contains("href=\"#summary\"");
    assertThat(write("We chose.", decision(day(reported), "minutes of May")).body())
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
    String[] typed = decision(day(reported), "");
    typed[7] = "" + (decided.getYear() + 2);

    assertThat(write("We chose.", typed).body())
        .contains("This day is still to come", "href=\"#decision.decidedOn");
  }

  private static String day(LocalDate date) {
    return "" + date.getDayOfMonth();
  }

  private String[] decision(String reportDay, String minutes) {
    return new String[] {
      "decision.meeting",
      "The cabinet on Monday",
      "decision.decidedOn.day",
      day(decided),
      "decision.decidedOn.month",
      "" + decided.getMonthValue(),
      "decision.decidedOn.year",
      "" + decided.getYear(),
      "decision.reportGivenOn.day",
      reportDay,
      "decision.reportGivenOn.month",
      "" + reported.getMonthValue(),
      "decision.reportGivenOn.year",
      "" + reported.getYear(),
      "decision.minutes",
      minutes
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
