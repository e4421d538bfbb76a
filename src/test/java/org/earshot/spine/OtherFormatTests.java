package org.earshot.spine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.earshot.Texting.texts;

import java.time.Duration;
import java.util.List;
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
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Whoever needs information in another way is asked only with a consent of its own, and whoever
 * answers them or tells them of the outcome sees how.
 */
@IntegrationTest
class OtherFormatTests {

  private static final String CONVERSATION =
      """
      conversation: NAME
      language: en
      title: Benches
      keywords: [WORD]
      welcome: We ask about benches.
      more: You can change where they stand.
      questions:
        - {id: sits, ask: Do you sit on benches?, type: yes_no}
      monitoring: [age_band, other_format]
      thanks: Thank you.
      """;
  private static int run;

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;
  @Autowired private Manuscripts manuscripts;
  @Autowired private Arrivals arrivals;
  @Autowired private JdbcTemplate jdbc;
  private HttpCaller api;
  private Visitor officer;
  private String slug;
  private int people;

  @BeforeEach
  void open() {
    slug = "benches-otherwise-" + ++run;
    api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    String files = CONVERSATION.replace("NAME", slug).replace("WORD", word());
    manuscripts.begin(slug, Map.of("conversation.yaml", files), new Author("t", "Tom"), "began");
    String record =
        SetUpRecord.of("Benches " + run, slug)
            .replace("[\"en\", \"ur\"]", "[\"en\"]")
            .replaceFirst(
                "\"lead\": \\{",
                "\"lead\": {\"relay\": \"Sam Example, Relay UK 18001 07700 900330\", ");
    api.put("/api/v1/consultations/" + slug, record);
    HttpCaller.Answer opened = api.post("/api/v1/consultations/" + slug + "/open");
    assertThat(opened.status()).as(opened.body()).isEqualTo(200);
    officer = Visitor.signedIn(port, invitations, "benches" + run + "@example.org", Role.OFFICER);
  }

  @AfterEach
  void close() {
    api.post("/api/v1/consultations/" + slug + "/close");
  }

  @Test
  void it_is_asked_after_the_other_questions_about_them_and_kept_under_its_own_consent() {
    says("yes", "yes", "no", "yes", "large print and audio", "yes");

    assertThat(answer()).contains("large_print", "audio").doesNotContain("age_band");
    assertThat(purposeOfAnswer()).containsExactly("other_format");
  }

  @Test
  void it_stands_in_no_result_and_no_answer_that_is_handed_out() {
    says("yes", "yes", "no", "yes", "large print and audio", "yes");

    String at = "/api/v1/consultations/" + slug;
    for (String place : List.of("/responses", "/results")) {
      HttpCaller.Answer told = api.get(at + place);
      assertThat(told.status()).as(place).isEqualTo(200);
      assertThat(told.body()).as(place).contains("sits").doesNotContain("other_format");
    }
  }

  @Test
  void whoever_does_not_agree_to_it_is_not_asked_and_may_still_answer_about_their_age() {
    says("yes", "yes", "yes", "4", "no", "yes");

    assertThat(answer()).contains("35_to_44").doesNotContain("other_format");
    assertThat(purposeOfAnswer()).isEmpty();
  }

  @Test
  void no_is_one_of_the_answers_and_no_need() {
    says("yes", "yes", "no", "yes", "7", "yes");

    assertThat(answer()).contains("none");
    assertThat(words(officer.get(otherwise()).body())).contains("Nobody who asked to be told");
  }

  @Test
  void who_asks_for_a_call_is_listed_with_what_they_need() {
    says("yes", "yes", "no", "yes", "1 4", "yes", "can someone ring me please");

    assertThat(words(officer.get("/console/inbox/calls").body()))
        .contains("Needs information as: British Sign Language (BSL); Audio.");
    assertThat(words(officer.get("/console/inbox").body()))
        .contains("Needs information as: British Sign Language (BSL); Audio");
  }

  @Test
  void who_asked_to_be_told_can_be_filtered_by_what_they_need() {
    says("yes", "yes", "no", "yes", "2", "yes");
    says("yes", "yes", "no", "yes", "3", "yes");
    says("yes", "yes", "no", "yes", "3", "no");

    assertThat(words(officer.get(otherwise()).body()))
        .contains("All: 2", "Large print: 1", "Easy read: 1");
    assertThat(words(officer.get(otherwise() + "?way=large_print").body()))
        .contains("Large print English")
        .doesNotContain("Easy read English");
    Address stopping = new Address("telegram", String.valueOf(1_933_000 + run * 10 + 2));
    texts(arrivals, stopping, "STOP");
    assertThat(words(officer.get(otherwise()).body()))
        .contains("All: 1", "Large print: 1")
        .doesNotContain("Easy read: 1");
    api.post("/api/v1/consultations/" + slug + "/close");
    assertThat(words(officer.get("/console/consultations/" + slug + "/outcome").body()))
        .contains("One person who is told by message needs it in another way too");
  }

  @Test
  void a_contact_for_those_who_cannot_speak_on_the_phone_stands_in_help_page_and_poster()
      throws Exception {
    String relay = "Sam Example, Relay UK 18001 07700 900330";
    assertThat(words(HttpCaller.to(port).get("/consultations/" + slug).body()))
        .contains("If you are deaf or cannot speak on the phone " + relay)
        .contains("To reach you in another way, such as large print or BSL");
    assertThat(
            words(
                officer
                    .get("/console/consultations/" + slug + "/inviting/poster?language=en")
                    .body()))
        .contains("If you are deaf or cannot speak on the phone:", relay);

    Wire wire = new Wire(House.TWILIO, House.TELEGRAM, port, Duration.ZERO);
    Phone phone = new Phone(wire, "sms", "+447700900331");
    phone.says(word()).says("HELP");

    assertThat(phone.gotLast()).contains("If you are deaf or cannot speak on the phone: " + relay);
  }

  private String otherwise() {
    return "/console/consultations/" + slug + "/assisted/otherwise";
  }

  private String word() {
    return "BENCHO" + Character.toString('A' + run);
  }

  private void says(String... said) {
    Address from = new Address("telegram", String.valueOf(1_933_000 + run * 10 + ++people));
    texts(arrivals, from, word());
    texts(arrivals, from, said);
  }

  private String answer() {
    return String.join(
        " ",
        jdbc.queryForList(
            "select a.question || ' ' || a.coded from answer a join response r on r.id = a.response"
                + " where r.consultation = ?",
            String.class,
            slug));
  }

  private List<String> purposeOfAnswer() {
    return jdbc.queryForList(
        "select c.purpose from answer a join response r on r.id = a.response join consent c"
            + " on c.id = a.consent where r.consultation = ? and a.question = 'other_format'",
        String.class,
        slug);
  }

  private static String words(String html) {
    return html.replaceAll("(?s)<head>.*?</head>|<[^>]*>", " ")
        .replaceAll("\\s+", " ")
        .replace(" .", ".")
        .replace(" ;", ";")
        .strip();
  }
}
