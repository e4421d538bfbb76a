package org.earshot.spine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.earshot.Texting.texts;

import java.util.Map;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.authoring.Manuscript.Author;
import org.earshot.authoring.Manuscripts;
import org.earshot.channels.Address;
import org.earshot.channels.Arrivals;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.earshot.web.HttpCaller;
import org.earshot.web.SetUpRecord;
import org.earshot.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where people under 16 are asked they are told so plainly, and the youngest need a yes more. */
@IntegrationTest
class ChildrenTests {

  private static final String CONVERSATION =
      """
      conversation: NAME
      language: en
      title: Playground
      keywords: [WORD]
      welcome: We ask about the playground.
      more: You can change what is built.
      questions:
        - id: age_check
          ask: How old are you?
          type: choice
          options: {under_13: Under 13, 13_to_15: 13 to 15, 16_or_over: 16 or over}
        - id: guardian
          ask: Is a parent or carer happy for you to answer? Please ask them now.
          type: yes_no
          when: age_check == 'under_13'
        - id: too_young
          ask: Thank you for writing. We only ask you more if a parent or carer agrees.
          type: information
          when: age_check == 'under_13' && guardian == false
        - id: better
          ask: What would make the playground better?
          type: text
          when: age_check != 'under_13' || guardian
      monitoring: [age_band]
      thanks: Thank you.
      """;
  private static final String NOTICE = "Are you under 16? Show this to a parent or carer first.";
  private static int run;

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;
  @Autowired private Manuscripts manuscripts;
  @Autowired private Arrivals arrivals;
  private HttpCaller api;
  private Visitor officer;
  private String slug;

  @BeforeEach
  void begin() {
    slug = "playground-children-" + ++run;
    api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    String files = CONVERSATION.replace("NAME", slug).replace("WORD", word());
    manuscripts.begin(slug, Map.of("conversation.yaml", files), new Author("t", "Tom"), "began");
    officer = Visitor.signedIn(port, invitations, "play" + run + "@example.org", Role.OFFICER);
  }

  @AfterEach
  void close() {
    api.post("/api/v1/consultations/" + slug + "/close");
  }

  @Test
  void under_13_without_a_parents_yes_it_ends_kindly_and_with_it_goes_on() {
    JsonNode refused = played("1", "no");
    assertThat(refused.toString()).contains("We only ask you more if a parent or carer agrees");
    assertThat(refused.path("answers").has("better")).isFalse();
    assertThat(refused.path("turns").get(1).toString()).doesNotContain("make the playground");

    assertThat(played("1", "yes").path("turns").get(1).toString()).contains("make the playground");
    assertThat(played("2").path("turns").get(0).toString()).contains("make the playground");
  }

  @Test
  void where_children_are_asked_a_plain_notice_stands_in_more_and_on_page_and_sheet() {
    opens("yes");

    assertThat(words(HttpCaller.to(port).get("/consultations/" + slug).body())).contains(NOTICE);
    assertThat(words(officer.get("/console/consultations/" + slug + "/assisted/sheet").body()))
        .contains(NOTICE);
    assertThat(words(officer.get("/console/consultations/" + slug + "/data-protection").body()))
        .contains("Are people under 16 asked? Yes");
  }

  @Test
  void where_they_are_not_an_officer_is_told_that_somebody_is_under_16() {
    opens("no");
    assertThat(words(HttpCaller.to(port).get("/consultations/" + slug).body()))
        .doesNotContain(NOTICE);
    String results = "/console/consultations/" + slug + "/results";
    assertThat(words(officer.get(results).body())).doesNotContain("said that they are under 16");

    Address from = new Address("telegram", String.valueOf(1_934_000 + run));
    texts(arrivals, from, word());
    texts(arrivals, from, "yes", "3", "swings", "yes", "under 16", "no");

    assertThat(words(officer.get(results).body())).contains("said that they are under 16");
  }

  @Test
  void where_children_are_asked_and_their_age_is_not_the_gate_says_so() {
    String unasked =
        CONVERSATION.replaceAll("(?s)  - id: age_check.*?- id: better", "  - id: better");
    String files =
        unasked
            .replace("    when: age_check != 'under_13' || guardian\n", "")
            .replace("NAME", slug + "-b")
            .replace("WORD", word() + "B");
    manuscripts.begin(
        slug + "-b", Map.of("conversation.yaml", files), new Author("t", "T"), "began");
    api.put("/api/v1/consultations/" + slug + "-b", record(slug + "-b", "yes"));

    assertThat(api.get("/api/v1/consultations/" + slug + "-b/findings").body())
        .contains("People under 16 are asked, and nobody is asked their age first.");
  }

  @Test
  void a_question_after_the_age_that_is_for_everybody_is_found() {
    String files = CONVERSATION.replace("    when: age_check != 'under_13' || guardian\n", "");

    assertThat(preview(files).path("findings").toString())
        .contains("`better` is also asked of children whose parent or carer does not agree");
  }

  private void opens(String children) {
    api.put("/api/v1/consultations/" + slug, record(slug, children));
    HttpCaller.Answer opened = api.post("/api/v1/consultations/" + slug + "/open");
    assertThat(opened.status()).as(opened.body()).isEqualTo(200);
  }

  private static String record(String name, String children) {
    return SetUpRecord.of("Playground " + run, name)
        .replace("[\"en\", \"ur\"]", "[\"en\"]")
        .replaceFirst("\"lead\":", "\"children\": \"" + children + "\", \"lead\":");
  }

  private String word() {
    return "PLAYCH" + Character.toString('A' + run);
  }

  private JsonNode played(String... said) {
    return preview(CONVERSATION, said);
  }

  private JsonNode preview(String files, String... said) {
    Map<String, Object> script =
        Map.of(
            "files",
            Map.of("conversation.yaml", files.replace("NAME", "play").replace("WORD", "PLAYME")),
            "said",
            said);
    return api.post("/api/v1/preview", JsonMapper.shared().writeValueAsString(script)).json();
  }

  private static String words(String html) {
    return html.replaceAll("(?s)<head>.*?</head>|<[^>]*>", " ").replaceAll("\\s+", " ").strip();
  }
}
