package org.earshot.web.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.authoring.EqualityTopic;
import org.earshot.authoring.Manuscript;
import org.earshot.authoring.Manuscripts;
import org.earshot.language.Phrasebook;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.earshot.web.HttpCaller;
import org.earshot.web.SetUpRecord;
import org.earshot.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The set-up record by its pages, as two officers write it. */
@IntegrationTest
class SetUpSectionsTests {

  private static final String COSTED =
      """
      conversation: NAME
      language: en
      title: Buses
      keywords: [COSTED]
      welcome: We ask about buses.
      more: You can change the times.
      questions:
        - {id: rides, ask: Do you ride?, type: yes_no}
        - {id: often, ask: How often?, type: choice, options: {daily: Every day, weekly: Once a week}, when: rides}
      monitoring: ASKED
      thanks: Thank you.
      """;

  private static int runs;
  private static int costed;

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;
  @Autowired private Manuscripts manuscripts;
  @Autowired private Phrasebook phrasebook;
  private HttpCaller api;
  private Visitor asha;
  private Visitor ben;
  private String slug;
  private String page;

  @BeforeEach
  void arrive() {
    runs++;
    slug = "sections-" + runs;
    page = "/console/consultations/" + slug + "/set-up";
    api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    asha = Visitor.signedIn(port, invitations, "asha-s" + runs + "@example.org", Role.OFFICER);
    ben = Visitor.signedIn(port, invitations, "ben-s" + runs + "@example.org", Role.OFFICER);
    api.put("/api/v1/consultations/" + slug, SetUpRecord.of("Sections", "short-breaks"));
  }

  @Test
  void three_words_make_a_consultation_and_the_list_asks_for_the_rest() {
    asha.get("/console/consultations/new");
    assertThat(asha.post("/console/consultations/new", "slug", "Not a name").body())
        .contains("Use small letters", "Enter a title", "Not a name");
    HttpCaller.Answer made =
        asha.post(
            "/console/consultations/new",
            "slug",
            "made-" + runs,
            "title",
            "Made",
            "conversation",
            "");
    assertThat(made.header("Location"))
        .endsWith("/console/consultations/made-" + runs + "/set-up/about");
    assertThat(asha.get("/console/consultations/made-" + runs + "/set-up").body())
        .contains("Not started", "Cannot start yet", "Choose a conversation first")
        .contains("Needed before it opens: Purpose", "The gate warns about: ");
  }

  @Test
  void a_section_is_completed_once_nothing_of_it_is_missing() {
    assertThat(status("Dates")).isEqualTo("Completed");
    save(asha, "dates", "opens_on.day", "1", "opens_on.month", "2", "opens_on.year", "2027");
    assertThat(status("Dates")).isEqualTo("In progress");
    save(asha, "dates");
    assertThat(status("Dates")).isEqualTo("Not started");
    assertThat(status("Comments on the draft")).isEqualTo("Optional");
  }

  @Test
  void saving_one_section_leaves_the_others_alone() {
    save(asha, "change", "who_decides", "The mayor");

    assertThat(record().path("who_decides").asString()).isEqualTo("The mayor");
    assertThat(record().path("can_change").isMissingNode()).isTrue();
    assertThat(record().path("purpose").asString()).isEqualTo("To choose breaks; and how");
    assertThat(record().path("lead").path("name").asString()).isEqualTo("Ada Okoro");
  }

  @Test
  void a_mistake_keeps_everything_that_was_typed_and_saves_nothing() {
    asha.get(page + "/dates");
    HttpCaller.Answer wrong =
        asha.post(
            page + "/dates",
            "closes_on.day",
            "31",
            "closes_on.month",
            "February",
            "closes_on.year",
            "2027");
    assertThat(wrong.body())
        .contains("Error: Dates", "href=\"#closes_on\"", "Closing date must be a real date")
        .contains("value=\"February\"");
    assertThat(record().path("closes_on").asString()).isEqualTo("2027-03-31");
  }

  @Test
  void what_the_record_refuses_is_said_beside_its_question() {
    asha.get(page + "/about");
    assertThat(asha.post(page + "/about", "evidence[0].link", "javascript:alert(1)").body())
        .contains("href=\"#evidence[0].link\"", "A link begins with https://");
    asha.get(page + "/stakeholders");
    assertThat(
            asha.post(
                    page + "/stakeholders",
                    "partners[0].join_word",
                    "CARERS",
                    "partners[1].join_word",
                    "carers")
                .body())
        .contains("href=\"#partners[1].join_word\"", "has this join word already");
  }

  @Test
  void rows_come_and_go_without_a_script_and_without_being_saved() {
    asha.get(page + "/audience");
    String more =
        asha.post(
                page + "/audience",
                "inclusion.barriers[0].barrier",
                "Stairs",
                "audience",
                "Everyone",
                "add",
                "inclusion.barriers")
            .body();
    assertThat(more)
        .contains("Barrier 2", "value=\"Stairs\"", "value=\"Everyone\"")
        .contains("Nothing of this page is saved");
    String fewer =
        asha.post(
                page + "/audience",
                "inclusion.barriers[0].barrier",
                "Stairs",
                "inclusion.barriers[1].barrier",
                "Print",
                "remove",
                "inclusion.barriers[0]")
            .body();
    assertThat(fewer).contains("value=\"Print\"").doesNotContain("Stairs", "Barrier 2");
    assertThat(record().path("inclusion").isMissingNode()).isTrue();

    save(asha, "audience", "inclusion.barriers[4].barrier", "Print");
    assertThat(record().path("inclusion").path("barriers").get(0).path("barrier").asString())
        .isEqualTo("Print");
  }

  @Test
  void two_officers_at_different_questions_lose_nothing() {
    String seenByAsha = seen(asha, "change");
    String seenByBen = seen(ben, "change");
    ben.post(
        page + "/change",
        "seen",
        seenByBen,
        "can_change",
        "Which breaks",
        "cannot_change",
        "The money");

    HttpCaller.Answer saved =
        asha.post(
            page + "/change",
            "seen",
            seenByAsha,
            "can_change",
            "Which breaks",
            "cannot_change",
            "Who is entitled",
            "background.limits",
            "July");

    assertThat(saved.status()).isEqualTo(302);
    assertThat(record().path("cannot_change").asString()).isEqualTo("The money");
    assertThat(record().path("background").path("limits").asString()).isEqualTo("July");
  }

  @Test
  void two_officers_at_the_same_question_see_both_versions_and_choose() {
    String seenByAsha = seen(asha, "change");
    ben.post(page + "/change", "seen", seen(ben, "change"), "can_change", "Ben’s words");

    String both =
        asha.post(page + "/change", "seen", seenByAsha, "can_change", "Asha’s words").body();

    assertThat(both)
        .contains("Officer ben-s" + runs, "saved this part", "Ben’s words", "Asha’s words")
        .contains("Keep what is saved and drop mine");
    assertThat(record().path("can_change").asString()).isEqualTo("Ben’s words");

    String now = both.replaceAll("(?s).*name=\"seen\" value=\"(\\d+)\".*", "$1");
    asha.post(page + "/change", "seen", now, "can_change", "Asha’s words");
    assertThat(record().path("can_change").asString()).isEqualTo("Asha’s words");
  }

  @Test
  void the_same_words_from_two_officers_are_no_quarrel() {
    String seenByAsha = seen(asha, "change");
    ben.post(page + "/change", "seen", seen(ben, "change"), "can_change", "The same");
    assertThat(asha.post(page + "/change", "seen", seenByAsha, "can_change", "The same").status())
        .isEqualTo(302);
  }

  @Test
  void the_dates_stand_on_a_line_and_in_a_table() {
    assertThat(asha.get(page + "/dates").body())
        .contains("<svg", "1. Closes", "30 days after closing", "84 days after closing");
  }

  @Test
  void stakeholders_stand_in_four_fields() {
    save(
        asha,
        "stakeholders",
        "stakeholders[0].name",
        "Carers’ centre",
        "stakeholders[0].influence",
        "low",
        "stakeholders[0].interest",
        "high",
        "stakeholders[1].name",
        "Nobody yet");
    assertThat(asha.get(page + "/stakeholders").body())
        .contains("Keep informed", "Keep satisfied", "Carers’ centre")
        .contains("Without influence or interest yet: Nobody yet");
  }

  @Test
  void the_cost_is_counted_from_the_conversation_in_each_language() {
    save(asha, "conversation", "conversation", "short-breaks", "cost.people_expected", "1,000");
    String shown = asha.get(page + "/conversation").body();
    assertThat(shown).contains("Urdu", "How this is counted", "£");
    assertThat(shown)
        .contains("No price is set for one part of a text message", "at 4p a part")
        .contains("earshot.cost.pence-per-segment");
    assertThat(shown).doesNotContain("Not known yet");
    save(asha, "conversation", "cost.people_expected", "100", "cost.messages_expected", "0");
    assertThat(record().path("cost").path("people_expected").asInt()).isEqualTo(1000);
  }

  /** A conversation of its own: another that is open may have the join word of the shipped one. */
  @Test
  void whoever_goes_on_after_saving_comes_to_the_next_part_and_from_the_last_to_the_gate() {
    Map<String, String> own =
        new HashMap<>(manuscripts.latest("short-breaks").orElseThrow().files());
    own.remove("consultation.yaml");
    own.replaceAll(
        (file, text) ->
            text.replace("conversation: short-breaks", "conversation: goes-on")
                .replace("[BREAKS]", "[GOESON]"));
    manuscripts.begin("goes-on", own, new Manuscript.Author("officer:tom", "Tom Reed"), "began it");
    api.put("/api/v1/consultations/" + slug, SetUpRecord.of("Sections", "goes-on"));
    asha.get(page + "/about");
    assertThat(asha.post(page + "/about", "title", "Set up", "go_on", "yes").header("Location"))
        .endsWith("/set-up/change");
    assertThat(asha.get(page + "/change").body()).contains("“What it is about” is saved.");
    asha.get(page + "/dates");
    assertThat(asha.post(page + "/lead", "lead.name", "Ada", "go_on", "yes").header("Location"))
        .as("nothing after it lacks anything")
        .endsWith("/gate");
    asha.get(page + "/change");
    assertThat(
            asha.post(page + "/change", "can_change", "Which breaks", "go_on", "yes")
                .header("Location"))
        .as("the gate warns about whom it keeps out")
        .endsWith("/set-up/audience");
    asha.get(page + "/conversation");
    assertThat(
            asha.post(page + "/conversation", "cost.budget", "£200", "go_on", "yes")
                .header("Location"))
        .endsWith("/gate");
  }

  /** Somebody who answers everything is asked the equality questions, and a budget has to do. */
  @Test
  void the_cost_is_that_of_somebody_who_answers_every_question() {
    String all =
        EqualityTopic.choosable(phrasebook.monitoringIds()).stream()
            .filter(id -> EqualityTopic.of(id).isPresent())
            .collect(Collectors.joining(", "));
    List<Integer> without = messagesAndParts("[]");
    List<Integer> with = messagesAndParts("[" + all + "]");

    assertThat(with.get(0) - without.get(0))
        .as("a text for each topic, and whether, twice")
        .isEqualTo(14);
    assertThat(with.get(1) - without.get(1)).as("as the editor counts").isGreaterThanOrEqualTo(21);
    assertThat(without.get(0)).as("welcome, consent, two questions, outcome, thanks").isEqualTo(6);
    assertThat(asha.get(page + "/conversation").body())
        .contains("This is for people who answer every question, the equality questions");
  }

  /** Of one person, for a conversation that asks these equality questions. */
  private List<Integer> messagesAndParts(String monitoring) {
    String name = "costing-" + ++costed;
    manuscripts.begin(
        name,
        Map.of("conversation.yaml", COSTED.replace("NAME", name).replace("ASKED", monitoring)),
        new Manuscript.Author("officer:tom", "Tom Reed"),
        "began it");
    save(asha, "conversation", "conversation", name);
    Matcher cells =
        Pattern.compile("table__cell--numeric\">(\\d+)</td>")
            .matcher(asha.get(page + "/conversation").body());
    return cells.results().map(cell -> Integer.valueOf(cell.group(1))).limit(2).toList();
  }

  @Test
  void the_language_of_the_conversation_stands_ticked_at_first() {
    api.put("/api/v1/consultations/" + slug, "{\"title\": \"Not begun\"}");
    assertThat(asha.get(page + "/conversation").body())
        .containsPattern("value=\"en\"[^>]*checked")
        .doesNotContainPattern("value=\"pl\"[^>]*checked")
        .contains("If you tick none");
    assertThat(record().path("languages").isMissingNode()).as("nothing is saved yet").isTrue();
    save(asha, "conversation", "conversation", "short-breaks", "languages", "pl");
    assertThat(asha.get(page + "/conversation").body())
        .containsPattern("value=\"pl\"[^>]*checked")
        .doesNotContainPattern("value=\"en\"[^>]*checked");
  }

  @Test
  void what_was_asked_before_is_found_by_its_words() {
    String other = "asked-before-" + runs;
    api.put(
        "/api/v1/consultations/" + other,
        SetUpRecord.of("Zebra crossings " + runs, "short-breaks"));
    String path = "/console/consultations/" + slug + "/past?q=";
    assertThat(asha.get(path + "crossings+zebra+" + runs).body())
        .contains("/console/consultations/" + other);
    assertThat(asha.get(path + "nothing+says+this").body()).contains("Try fewer words");
    assertThat(asha.get(path).body()).doesNotContain("Try fewer words");
  }

  @Test
  void what_was_found_before_is_looked_for_without_a_record_at_hand_too() {
    String other = "found-before-" + runs;
    api.put(
        "/api/v1/consultations/" + other,
        SetUpRecord.of("Found before", "short-breaks")
            .replace("\"Carers\"", "\"Keepers of yaks " + runs + "\""));
    assertThat(api.post("/api/v1/consultations/" + other + "/open").status()).isEqualTo(200);
    api.post("/api/v1/consultations/" + other + "/close");
    assertThat(
            api.put(
                    "/api/v1/consultations/" + other + "/report",
                    """
                    {"about": "Breaks", "who": "Carers", "views": "Many",
                     "findings": ["People want quagga rides number %d"], "limits": "Few answered"}
                    """
                        .formatted(runs))
                .status())
        .isEqualTo(200);
    String words = "/console/past?q=quagga+number+" + runs;
    assertThat(asha.get(words).body()).contains("No other consultation says all of");
    String token =
        api.post(
                "/api/v1/tokens",
                "{\"name\": \"Finder %d\", \"role\": \"officer\", \"expires_on\": \"2029-01-01\"}"
                    .formatted(runs))
            .json()
            .path("token")
            .asString();
    assertThat(
            HttpCaller.to(port)
                .bearer(token)
                .post("/api/v1/consultations/" + other + "/report/approve")
                .status())
        .isEqualTo(200);

    assertThat(asha.get(words).body())
        .contains("/console/consultations/" + other, "Finding: ", "People want quagga rides");
    assertThat(asha.get("/console/past?q=yaks+" + runs).body()).contains("Whom it asked: ");
    assertThat(asha.get("/console").body()).contains("href=\"/console/past\"");
  }

  @Test
  void what_the_law_asks_is_offered_and_can_be_typed_freely() {
    assertThat(asha.get(page + "/about").body())
        .contains("A service closes", "South East London ICS, Engagement toolkit")
        .contains("<datalist", "Housing Act 1985, section 105", "Care Act 2014");
    asha.post(
        page + "/about",
        "substantial.closes",
        "yes",
        "duties[0].law",
        "Elm Valley Act 1899, section 2",
        "duties[0].asks",
        "To ask the commoners");

    assertThat(asha.get("/console/consultations/" + slug + "/record").body())
        .contains("Elm Valley Act 1899, section 2, To ask the commoners");
    assertThat(asha.get("/console/consultations/" + slug + "/gate").body())
        .contains("The change is substantial, and is not called major: a service closes.")
        .contains("South East London ICS, Engagement toolkit, appendix, formal consultation");
  }

  @Test
  void questions_begin_their_consultation_under_their_own_name() {
    assertThat(asha.get("/console/consultations/new?conversation=short-breaks").body())
        .contains("value=\"Short breaks for carers\"")
        .containsPattern("value=\"short-breaks\"[^>]*selected");
    assertThat(asha.get("/console/consultations/new?conversation=no-such-thing").status())
        .isEqualTo(200);
  }

  @Test
  void who_writes_stands_there_as_the_lead_until_somebody_says_otherwise() {
    api.put("/api/v1/consultations/" + slug, "{\"title\": \"Not begun\"}");
    assertThat(asha.get(page + "/lead").body())
        .contains("value=\"Officer asha-s" + runs, "value=\"asha-s" + runs + "@example.org\"");
    assertThat(record().path("lead").isMissingNode()).as("nothing is saved yet").isTrue();

    save(asha, "lead", "lead.name", "Ada Okoro");
    assertThat(asha.get(page + "/lead").body()).doesNotContain("value=\"asha-s" + runs);
  }

  @Test
  void the_legal_basis_is_what_was_chosen_last_and_is_said_before_it_is_saved() {
    api.put("/api/v1/consultations/" + slug, "{\"title\": \"Not begun\"}");
    String before = "legal-last-" + runs;
    api.put(
        "/api/v1/consultations/" + before,
        SetUpRecord.of("Chosen last " + runs, "short-breaks")
            .replaceFirst(
                "\\{",
                "{\"protection\": {\"retention\": \"Nine years\", \"legal_basis\":"
                    + " {\"take_part\": \"legal_obligation\"}}, "));
    assertThat(api.post("/api/v1/consultations/" + before + "/open").status()).isEqualTo(200);

    assertThat(asha.get(page + "/answers").body())
        .contains("Some of it is filled in from “Chosen last " + runs + "”", "Nine years")
        .contains("For keeping answers: Legal obligation")
        .contains("For telling people the outcome: Consent", "Councils usually choose these");
    assertThat(record().path("protection").isMissingNode()).isTrue();
    api.post("/api/v1/consultations/" + before + "/close");
  }

  @Test
  void days_left_blank_follow_from_the_closing_date_and_are_said() {
    asha.get(page + "/dates");
    asha.post(
        page + "/dates", "closes_on.day", "30", "closes_on.month", "4", "closes_on.year", "2027");
    assertThat(record().path("feedback_by").asString()).isEqualTo("2027-05-30");
    assertThat(record().path("outcome_by").asString()).isEqualTo("2027-07-23");
    assertThat(asha.get(page).body())
        .contains("Filled in: feedback report by 30 May 2027, outcome by 23 July 2027.");
  }

  @Test
  void what_is_folded_away_opens_where_something_in_it_is_written_wrong_or_wanted() {
    String fold = "<details class=\"govuk-details earshot-fold\"";
    String open = fold + " open=\"open\"";
    assertThat(asha.get(page + "/about").body()).contains(fold).doesNotContain(open);
    assertThat(asha.get(page + "/about?at=duties").body()).contains(open);
    assertThat(asha.post(page + "/about", "evidence[0].link", "no address").body()).contains(open);
    save(asha, "about", "background.history", "It began in 2024.");
    assertThat(asha.get(page + "/about").body()).contains(open, "It began in 2024.");
  }

  @Test
  void a_box_that_is_not_ticked_is_a_no_and_one_that_was_not_shown_is_no_answer() {
    save(asha, "about", "substantial.closes", "no", "substantial.closes", "yes");
    assertThat(record().path("substantial").path("closes").asString()).isEqualTo("yes");
    save(asha, "about", "substantial.closes", "no");
    assertThat(record().path("substantial").path("closes").asString()).isEqualTo("no");
    save(asha, "about", "title", "Shown without the boxes");
    assertThat(record().path("substantial").isMissingNode()).isTrue();
  }

  @Test
  void what_is_no_section_is_not_found() {
    assertThat(asha.get(page + "/nothing").status()).isEqualTo(404);
    assertThat(asha.get("/console/consultations/none/set-up").status()).isEqualTo(404);
  }

  @Test
  void programs_write_every_field_too_and_wrong_ones_are_named() {
    String path = "/api/v1/consultations/" + slug;
    assertThat(
            api.put(
                    path,
                    "{\"approach\": {\"stage\": \"final\", \"level\": \"co_produce\"},"
                        + " \"stakeholders\": [{\"name\": \"All\", \"type\": \"public\"}]}")
                .json()
                .path("approach")
                .path("stage")
                .asString())
        .isEqualTo("final");
    assertThat(api.put(path, "{\"approach\": {\"stage\": \"later\"}}").status()).isEqualTo(400);
    assertThat(api.put(path, "{\"cost\": {\"people_expected\": 0}}").body())
        .contains("cost.people_expected");
  }

  private String seen(Visitor visitor, String section) {
    return visitor
        .get(page + "/" + section)
        .body()
        .replaceAll("(?s).*name=\"seen\" value=\"(\\d+)\".*", "$1");
  }

  private void save(Visitor visitor, String section, String... fields) {
    visitor.get(page + "/" + section);
    visitor.post(page + "/" + section, fields);
  }

  private JsonNode record() {
    return api.get("/api/v1/consultations/" + slug).json();
  }

  private String status(String section) {
    return asha.get(page)
        .body()
        .replaceAll("(?s).*>" + section + "</a>", "")
        .replaceAll("(?s)</li>.*", "")
        .replaceAll("(?s)<div class=\"govuk-task-list__hint.*?</div>", "")
        .replaceAll("<[^>]*>", "")
        .strip();
  }
}
