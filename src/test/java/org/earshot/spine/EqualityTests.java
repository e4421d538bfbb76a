package org.earshot.spine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.earshot.Texting.texts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.authoring.EqualityTopic;
import org.earshot.authoring.Manuscript.Author;
import org.earshot.authoring.Manuscripts;
import org.earshot.channels.Address;
import org.earshot.channels.Arrivals;
import org.earshot.language.ShippedLocales;
import org.earshot.reach.Group;
import org.earshot.reach.Measure;
import org.earshot.reach.Reach;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The standard questions about people: asked last, only after a consent of their own, second steps
 * only of those they are for; counted like any other, and told of nobody who could be picked out.
 */
@IntegrationTest
class EqualityTests {

  private static final String ALL =
      String.join(
          ", ",
          List.of(EqualityTopic.values()).stream()
              .filter(topic -> topic != EqualityTopic.OTHER_FORMAT)
              .map(EqualityTopic::id)
              .toList());
  private static final String OWN =
      """
      conversation: NAME
      language: en
      title: Buses
      keywords: [WORD]
      welcome: We ask about buses.
      more: You can change the times.
      questions:
        - {id: rides, ask: Do you take the bus?, type: yes_no}
      monitoring: [ALL]
      thanks: Thank you.
      """;
  private static int run;

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;
  @Autowired private Manuscripts manuscripts;
  @Autowired private Arrivals arrivals;
  @Autowired private Reach reach;
  @Autowired private JdbcTemplate jdbc;
  private HttpCaller api;
  private String slug;
  private int people;

  @BeforeEach
  void begin() {
    slug = "equal-" + ++run;
    api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    manuscripts.begin(slug, Map.of("conversation.yaml", own(ALL)), new Author("t", "Tom"), "began");
  }

  @Test
  void in_every_language_they_are_announced_with_their_number_and_one_no_leaves_all_of_them_out() {
    for (String language :
        List.of(
            "en", "ar", "bn", "cy", "es", "fr", "gu", "hi", "it", "pa", "pl", "pt", "ro", "so",
            "ta", "ur")) {
      String no = ShippedLocales.phrasebook().say(Locale.forLanguageTag(language), "no", Map.of());
      JsonNode refused = played(language, "start", "1", "yes", "yes", no);
      assertThat(bubble(refused, 2)).as(language).contains("11");
      assertThat(bubble(refused, 3)).as(language).isEqualTo(bubble(without(language), 2));
      assertThat(refused.path("answers").propertyNames()).as(language).containsExactly("rides");

      JsonNode agreed = played(language, "start", "1", "yes", "yes", "yes", "3");
      assertThat(agreed.path("answers").path("age_band").asString())
          .as(language)
          .isEqualTo("25_to_34");
      assertThat(bubble(agreed, 4)).as(language).contains("1").contains("3");
    }
  }

  /** The same talk where nothing is asked about people: what follows is the same. */
  private JsonNode without(String language) {
    return files(own("").replace("monitoring: []\n", ""), language, "start", "1", "yes", "yes");
  }

  @Test
  void a_second_step_is_asked_only_of_those_it_is_for() {
    List<String> limited = asked("no", "skip", "skip", "no", "non-binary", "yes", "a little");
    assertThat(limited.get(4)).contains("gender identity in your own words");
    assertThat(limited.get(6)).contains("day-to-day activities", "1. Yes, a lot", "4. Prefer not");
    assertThat(limited.get(7)).contains("What is your ethnic group?");

    List<String> not = asked("no", "skip", "skip", "yes", "no", "asian", "indian", "muslim");
    assertThat(not.get(4)).contains("physical or mental health");
    assertThat(not.get(5)).contains("What is your ethnic group?");
    assertThat(not.get(6)).contains("Asian or Asian British background", "5. Any other Asian");
    assertThat(not.get(7)).contains("What is your religion?");
    assertThat(not.get(8)).contains("sexual orientation");

    List<String> silent =
        asked("no", "skip", "skip", "skip", "prefer not to say", "rather not say");
    assertThat(silent.get(5)).contains("What is your ethnic group?");
    assertThat(silent.get(6)).contains("What is your religion?");
  }

  @Test
  void nothing_about_a_person_is_kept_before_they_agree_and_taking_it_back_takes_it_away() {
    open();
    says("yes", "yes", "no", "muslim");
    assertThat(answers().getFirst()).containsOnlyKeys("rides");

    String chat = says("yes", "yes", "yes", "3", "woman", "yes", "no", "asian", "indian", "sunni");
    assertThat(answers().getLast())
        .containsEntry("sex", "female")
        .containsEntry("ethnic_group", "asian")
        .containsEntry("ethnic_asian", "indian")
        .containsEntry("religion", "muslim");
    assertThat(
            jdbc.queryForObject(
                "select count(*) from consent where consultation = ? and purpose = 'equality'",
                Integer.class,
                slug))
        .isEqualTo(2);
    assertThat(chat).isNotBlank();
  }

  @Test
  void reach_takes_two_steps_together_and_says_where_there_are_no_figures() {
    open();
    Visitor officer =
        Visitor.signedIn(port, invitations, "equal" + run + "@example.org", Role.OFFICER);
    String page = "/console/consultations/" + slug + "/reach";
    officer.get(page);
    officer.post(page + "/area", "area", "Leicester");
    // Health: yes and a lot, or no. Then ethnic group, background, religion, orientation, care.
    people(12, "yes", "a lot", "asian", "indian", "hindu", "straight", "12 hours");
    people(11, "yes", "a little", "white", "british", "none", "straight", "60 hours");
    people(10, "yes", "not at all", "white", "irish", "christian", "gay", "no");
    people(25, "no", "asian", "pakistani", "muslim", "skip", "no");

    Measure disabled = measure("disabled");
    assertThat(group(disabled, "a_little+a_lot").told().people()).isEqualTo(23);
    assertThat(group(disabled, "no+not_at_all").told().people()).isEqualTo(35);
    assertThat(disabled.base().people()).isEqualTo(58);
    Measure background = measure("ethnic_background");
    assertThat(group(background, "indian").told().people()).isEqualTo(12);
    assertThat(group(background, "indian").population()).isEqualTo(34.3);
    assertThat(group(background, "indian").verdict()).isEqualTo(Verdict.FEWER);
    assertThat(group(background, "british").told().people()).isEqualTo(11);
    assertThat(group(measure("caring"), "yes").told().people()).isEqualTo(23);
    assertThat(group(measure("caring"), "yes").population()).isEqualTo(7.7);
    Measure hours = measure("hours_of_care");
    assertThat(hours.base().people()).isEqualTo(23);
    assertThat(group(hours, "50_or_more").told().people()).isEqualTo(11);
    assertThat(group(hours, "10_to_19+up_to_9").told().people()).isEqualTo(12);
    assertThat(words(officer.get(page).body()))
        .contains("Disability: both questions together", "Disabled: limited a lot or a little")
        .contains("What is your religion? Shares are of the 58 who said. There are no figures")
        .contains("Ethnic group: both questions together");

    // Results, cross-tables, exports, paper and assisted entry have them like any other.
    String console = "/console/consultations/" + slug;
    assertThat(words(officer.get(console + "/results").body()))
        .contains("What is your religion?", "Hindu 12", "Muslim 25")
        .contains("Which of these best describes your Asian or Asian British background?");
    assertThat(words(officer.get(console + "/results?by=question:religion").body()))
        .contains("Do you take the bus?");
    String labels = officer.get(console + "/exports/file?file=responses.csv&values=labels").body();
    assertThat(labels).contains("Heterosexual or straight", "Pakistani", "Yes, a little");
    assertThat(words(officer.get(console + "/assisted/sheet?language=en").body()))
        .contains("What is your religion?", "Sikh", "White and Black Caribbean")
        .contains("“Asian or Asian British” (", "“Yes” (");
    assertThat(words(HttpCaller.to(port).get("/consultations/" + slug).body()))
        .contains("What we ask about you", "Religion; Sexual orientation; Unpaid care");
  }

  @Test
  void a_number_hidden_in_the_first_step_cannot_be_worked_out_from_the_second() {
    open();
    // Four have another ethnic group; the twelve of mixed ones are hidden with them.
    people(4, "no", "other", "arab", "skip", "skip", "skip");
    people(12, "no", "mixed", "1", "skip", "skip", "skip");
    people(18, "no", "white", "irish", "skip", "skip", "skip");
    people(12, "no", "white", "british", "skip", "skip", "skip");

    assertThat(told("ethnic_group", "Mixed or multiple ethnic groups")).isEqualTo("not shown");
    assertThat(told("ethnic_group", "White")).isEqualTo("30");
    assertThat(told("ethnic_mixed", "(answered)")).isEqualTo("not shown");
    assertThat(told("ethnic_white", "(answered)")).isEqualTo("30");
    Measure background = measure("ethnic_background");
    assertThat(group(background, "white_and_black_caribbean").told().people()).isNull();
    assertThat(group(background, "arab").told().people()).isNull();
    assertThat(group(background, "irish").told().people()).isEqualTo(18);
  }

  @Test
  void what_everybody_in_a_group_answered_is_not_told_since_it_would_tell_it_of_each_of_them() {
    open();
    people(14, "no", "asian", "indian", "skip", "skip", "skip");
    people(13, "no", "white", "irish", "skip", "skip", "skip");
    people(12, "no", "white", "british", "skip", "skip", "skip");

    assertThat(told("ethnic_asian", "(answered)")).isEqualTo("14");
    assertThat(told("ethnic_asian", "Indian")).isEqualTo("not shown");
    assertThat(told("ethnic_asian", "Chinese"))
        .as("nought would tell it too")
        .isEqualTo("not shown");
    assertThat(told("ethnic_white", "Irish")).isEqualTo("13");
    assertThat(told("rides", "Yes")).as("the matter itself").isEqualTo("39");
    assertThat(told("disability", "No")).isEqualTo("not shown");
    assertThat(group(measure("ethnic_background"), "indian").told().people()).isNull();
    assertThat(group(measure("ethnic_background"), "irish").told().people()).isEqualTo(13);
  }

  @Test
  void what_everybody_answered_is_not_told_by_the_names_of_groups_or_of_those_selected() {
    open();
    people(14, "no", "asian", "indian", "skip", "skip", "skip");
    people(13, "no", "white", "irish", "skip", "skip", "skip");
    Visitor officer =
        Visitor.signedIn(port, invitations, "equally" + run + "@example.org", Role.OFFICER);
    String results = "/console/consultations/" + slug + "/results";

    assertThat(words(officer.get(results + "?by=question%3Ddisability").body()))
        .contains("This comparison is not shown")
        .doesNotContain("27 answered", "Do you take the bus? Answer");
    String none = "How many people match is not shown";
    assertThat(words(officer.get(results + "?given=disability%3Dno").body()))
        .contains(none)
        .doesNotContain("27 people");
    assertThat(words(officer.get(results + "?given=disability%3Dyes").body())).contains(none);
    assertThat(words(officer.get(results + "?by=channel&given=disability%3Dno").body()))
        .contains(none)
        .doesNotContain("27 answered");
    String file = api.get("/api/v1/consultations/" + slug + "/exports/results.csv").body();
    assertThat(file.lines().filter(line -> line.startsWith("disability,"))).isEmpty();
    assertThat(file.lines().filter(line -> line.startsWith("ethnic_group,"))).isNotEmpty();
  }

  @Test
  void the_editor_says_what_each_is_for_and_costs_and_warns_of_many() {
    Visitor officer =
        Visitor.signedIn(port, invitations, "equals" + run + "@example.org", Role.OFFICER);
    String page = "/console/conversations/" + slug;
    String whole = words(officer.get(page).body());
    assertThat(whole)
        .contains("To compare with census table TS030. Special category data. 1 text, 2 parts")
        .contains("Asked only after “Ethnic group”.")
        .contains("Those chosen add up to 12 texts for each person who agrees")
        .contains("personal questions put many people off");

    officer.post(page + "/monitoring", "monitoring", "religion", "monitoring", "day_to_day");
    assertThat(manuscripts.latest(slug).orElseThrow().files().get("conversation.yaml"))
        .contains("day_to_day")
        .doesNotContain("age_band");
    assertThat(words(officer.get(page).body()))
        .contains("is the second step of")
        .doesNotContain("personal questions put many people off");
  }

  /** What each message says, in order: with the question that stands, consent first. */
  private List<String> asked(String... said) {
    List<String> all = new ArrayList<>(List.of("yes"));
    all.addAll(List.of(said).subList(1, said.length));
    JsonNode played = played("en", "first_question", all.toArray(String[]::new));
    List<String> bubbles = new ArrayList<>();
    for (int turn = 0; turn < all.size(); turn++) {
      bubbles.add(bubble(played, turn));
    }
    bubbles.addFirst("");
    return bubbles;
  }

  private static String bubble(JsonNode played, int turn) {
    StringBuilder said = new StringBuilder();
    played
        .path("turns")
        .path(turn)
        .path("replies")
        .forEach(r -> said.append(r.path("text").asString()));
    return said.toString();
  }

  private JsonNode played(String language, String from, String... said) {
    return files(own(ALL), language, from, said);
  }

  private JsonNode files(String own, String language, String from, String... said) {
    Map<String, Object> script = new LinkedHashMap<>();
    Map<String, String> files = new LinkedHashMap<>();
    files.put("conversation.yaml", own);
    if (!language.equals("en")) {
      files.put(
          language + ".yaml",
          "status: draft\ntitle: B\nwelcome: W\nmore: M\nquestions:\n  rides: {ask: R}\nthanks: T\n");
    }
    script.put("files", files);
    script.put("language", language);
    script.put("channel", "sms");
    script.put("from", from);
    script.put("said", List.of(said));
    return api.post("/api/v1/preview", JsonMapper.shared().writeValueAsString(script)).json();
  }

  private String own(String monitoring) {
    return OWN.replace("NAME", slug).replace("WORD", word()).replace("ALL", monitoring);
  }

  private String word() {
    return "EQUAL" + Character.toString('A' + run);
  }

  private void open() {
    String record = SetUpRecord.of("Equal " + run, slug).replace("[\"en\", \"ur\"]", "[\"en\"]");
    api.put("/api/v1/consultations/" + slug, record);
    HttpCaller.Answer opened = api.post("/api/v1/consultations/" + slug + "/open");
    assertThat(opened.status()).as(opened.body()).isEqualTo(200);
  }

  /** So many who say the same about their health and what comes after it. */
  private void people(int count, String... fromHealth) {
    for (int i = 0; i < count; i++) {
      List<String> said = new ArrayList<>(List.of("yes", "yes", "yes", "3", "woman", "yes"));
      said.addAll(List.of(fromHealth));
      says(said.toArray(String[]::new));
    }
  }

  /** One who takes part and says these, one after the other. */
  private String says(String... said) {
    String chat = String.valueOf(1_950_000 + run * 1000 + ++people);
    Address from = new Address("telegram", chat);
    texts(arrivals, from, word());
    texts(arrivals, from, said);
    return chat;
  }

  private List<Map<String, String>> answers() {
    List<Map<String, String>> answers = new ArrayList<>();
    for (JsonNode response : api.get("/api/v1/consultations/" + slug + "/responses").json()) {
      Map<String, String> given = new LinkedHashMap<>();
      JsonNode values = response.path("answers");
      values.propertyNames().forEach(id -> given.put(id, values.path(id).asString()));
      answers.add(given);
    }
    return answers;
  }

  /** What the exported results tell of everybody. */
  private String told(String question, String label) {
    String table = api.get("/api/v1/consultations/" + slug + "/exports/results.csv").body();
    for (String line : table.lines().toList()) {
      if (line.startsWith("everyone,") && line.contains("," + question + ",")) {
        String cells = line.replace("\"", "");
        int at = cells.indexOf("," + label + ",");
        if (at >= 0) {
          return cells.substring(at + label.length() + 2).split(",")[0];
        }
      }
    }
    return table;
  }

  private Measure measure(String question) {
    return reach.of(slug).measures().stream()
        .filter(one -> one.question().equals(question))
        .findFirst()
        .orElseThrow();
  }

  private static Group group(Measure measure, String key) {
    return measure.groups().stream()
        .filter(one -> one.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new AssertionError(key + " among " + measure.groups()));
  }

  private static String words(String html) {
    return html.replaceAll("(?s)<head>.*?</head>|<[^>]*>", " ").replaceAll("\\s+", " ").strip();
  }
}
