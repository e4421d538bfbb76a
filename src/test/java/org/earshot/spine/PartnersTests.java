package org.earshot.spine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.earshot.web.HttpCaller;
import org.earshot.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** People who join by the word of an organisation that they know. */
@IntegrationTest
class PartnersTests {

  private static int runs;

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;

  @Value("${earshot.conversations}")
  private Path conversations;

  private final String slug = "partners-" + ++runs;
  private final String number = "+4477009541" + (10 * runs);
  private final String keyword = "SHARED" + runs;
  private final String joinWord = "CLUB" + runs;
  private Wire wire;
  private Council council;

  @BeforeEach
  void open() throws Exception {
    wire = new Wire(House.TWILIO, House.TELEGRAM, port, Duration.ZERO);
    council = new Council(wire, slug);
    council.opens(conversations, keyword);
    partners("{\"name\": \"The lunch club\", \"join_word\": \"club%d\"}".formatted(runs));
  }

  @Test
  void a_partners_word_joins_and_is_kept_with_the_answers() {
    says(joinWord, "yes");
    assertThat(responses()).contains("\"partner\":\"" + joinWord + "\"");
  }

  @Test
  void a_keyword_of_the_conversation_joins_for_no_partner() {
    says(keyword, "yes");
    assertThat(responses()).doesNotContain("\"partner\"");
  }

  @Test
  void the_word_is_heard_among_others_and_in_any_case() {
    says("hello, " + joinWord.toLowerCase(Locale.ROOT) + " please!", "yes");
    assertThat(responses()).contains("\"partner\":\"" + joinWord + "\"");
  }

  @Test
  void a_deep_link_of_telegram_joins_for_the_partner() {
    for (String words : new String[] {"/start " + joinWord, "yes"}) {
      assertThat(wire.say("telegram", "77009541" + runs, words, 1)).isTrue();
    }
    assertThat(responses()).contains("\"partner\":\"" + joinWord + "\"", "\"telegram\"");
  }

  @Test
  void the_first_partner_stays_and_a_second_word_changes_nothing() {
    says(joinWord, "yes", keyword);
    assertThat(responses()).contains("\"partner\":\"" + joinWord + "\"");
  }

  @Test
  void a_word_that_means_something_else_is_refused_while_it_would_be_heard() {
    for (String word : new String[] {"HELP", "yes", keyword.toLowerCase(Locale.ROOT)}) {
      assertThat(partners("{\"name\": \"Help the carers\", \"join_word\": \"" + word + "\"}"))
          .contains("partners[0].join_word", "The join word " + word.toUpperCase(Locale.ROOT));
    }
    says("HELP", "yes");
    assertThat(responses()).isEqualTo("[]");
    says(joinWord, "yes");
    assertThat(responses()).contains("\"partner\":\"" + joinWord + "\"");
  }

  @Test
  void an_answer_to_any_open_consultation_starts_no_other() throws Exception {
    String other = "partners-labels-" + runs;
    Path folder = Files.createDirectories(conversations.resolve(other));
    Files.writeString(
        folder.resolve("conversation.yaml"),
        Files.readString(conversations.resolve("short-breaks/conversation.yaml"))
            .replace("conversation: short-breaks", "conversation: " + other)
            .replace("[BREAKS]", "[LABELS" + runs + "]")
            .replace("holiday", "otters" + runs));
    String record =
        SpineTests.SET_UP
            .replace("short-breaks", other)
            .replace("[\"en\", \"gu\", \"pl\"]", "[\"en\"]");
    wire.call(House.BOOTSTRAP_TOKEN, "PUT", "/consultations/" + other, record);
    wire.call(House.BOOTSTRAP_TOKEN, "POST", "/consultations/" + other + "/open", "");

    assertThat(partners("{\"name\": \"Otters\", \"join_word\": \"otters" + runs + "\"}"))
        .contains("is also an answer to a question of");
  }

  @Test
  void a_word_from_before_keeps_nobody_from_changing_something_else() {
    assertThat(partners("{\"name\": \"The tea club\", \"join_word\": \"%s\"}".formatted(joinWord)))
        .contains("The tea club");
  }

  @Test
  void the_officer_is_told_beside_the_field() {
    Visitor officer = officer("told");
    String page = "/console/consultations/" + slug + "/set-up/stakeholders";
    officer.get(page);
    assertThat(
            officer.post(page, "partners[0].name", "Help", "partners[0].join_word", "HELP").body())
        .contains("The join word HELP already means something to the phone networks");
  }

  @Test
  void a_word_that_starts_another_consultation_is_a_finding_in_set_up_and_at_the_gate() {
    String other = "partners-other-" + runs;
    String record =
        SpineTests.SET_UP.replace(
            "\"kind\"", "\"partners\": [" + partner(joinWord) + "], \"kind\"");
    wire.call(House.BOOTSTRAP_TOKEN, "PUT", "/consultations/" + other, record);

    Visitor officer = officer("gate");
    for (String page : new String[] {"/set-up/stakeholders", "/gate"}) {
      assertThat(officer.get("/console/consultations/" + other + page).body())
          .contains("The join word " + joinWord + " already starts");
    }
  }

  @Test
  void results_narrow_down_to_a_partner_and_compare_by_it() {
    for (int i = 0; i < 24; i++) {
      String address = "+447700955" + "%03d".formatted(30 * (runs % 30) + i);
      for (String words : new String[] {i < 12 ? joinWord : keyword, "yes", "no", "4", "no"}) {
        assertThat(wire.say("sms", address, words, 1)).isTrue();
      }
    }
    Visitor officer = officer("results");
    String results = "/console/consultations/" + slug + "/results";
    assertThat(officer.get(results + "?partner=" + joinWord).body())
        .contains("12 people match", "The lunch club");
    assertThat(officer.get(results + "?by=partner").body())
        .contains("The lunch club", "No partner", "100% (12)");
  }

  @Test
  void a_place_or_a_letter_is_a_source_of_people_and_no_partner_that_reaches_out() {
    Visitor officer = officer("sources");
    String console = "/console/consultations/" + slug;
    assertThat(officer.get(console + "/gate").body()).doesNotContain("No partner is named.");
    String letter = "{\"name\": \"GP letters\", \"join_word\": \"%s\", \"kind\": \"letter\"}";
    String place = "{\"name\": \"Library\", \"join_word\": \"B%s\", \"kind\": \"place\"}";

    assertThat(partners(letter.formatted(joinWord) + ", " + place.formatted(joinWord)))
        .contains("\"kind\":\"letter\"", "\"kind\":\"place\"");
    says(joinWord, "yes");

    assertThat(officer.get(console + "/gate").body()).contains("No partner is named.");
    assertThat(officer.get(console + "/live").body())
        .contains("GP letters (letter)", "Library (place)");
    assertThat(officer.get(console + "/inviting").body()).contains("for GP letters (letter)");
    assertThat(officer.get(console + "/set-up/stakeholders").body())
        .contains("A letter, such as that of a GP");
    assertThat(partners("{\"name\": \"Club\", \"kind\": \"shop\"}")).contains("kind");
  }

  private static String partner(String word) {
    return "{\"name\": \"Partner\", \"join_word\": \"" + word + "\"}";
  }

  /** What the API answers. */
  private String partners(String list) {
    String record =
        SpineTests.SET_UP
            .replace("short-breaks", slug)
            .replace("[\"en\", \"gu\", \"pl\"]", "[\"en\"]")
            .replace("\"kind\"", "\"partners\": [" + list + "], \"kind\"");
    return HttpCaller.to(port)
        .bearer(House.BOOTSTRAP_TOKEN)
        .put("/api/v1/consultations/" + slug, record)
        .body();
  }

  private void says(String... all) {
    for (String words : all) {
      assertThat(wire.say("sms", number, words, 1)).isTrue();
    }
  }

  private String responses() {
    return council.call("GET", "/responses", "").replace(" ", "");
  }

  private Visitor officer(String name) {
    return Visitor.signedIn(port, invitations, slug + name + "@example.org", Role.OFFICER);
  }
}
