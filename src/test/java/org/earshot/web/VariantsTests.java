package org.earshot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.Texting;
import org.earshot.authoring.Manuscript;
import org.earshot.authoring.Manuscripts;
import org.earshot.channels.Address;
import org.earshot.channels.Arrivals;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** A question that carers and those they care for read in their own words is one question. */
@IntegrationTest
class VariantsTests {

  private static final int EACH = 10;

  private static final String CONVERSATION =
      """
      conversation: NAME
      language: en
      title: Listening
      keywords: [KEYWORD]
      welcome: We ask about care.
      more: You can change how we listen.
      questions:
        - id: role
          ask: Who are you?
          type: choice
          options: {carer: I care for somebody, cared_for: I am cared for, other: Neither}
        - id: help
          ask: What would help you?
          type: choice
          options: {home: Help at home, day: A day centre}
          variants:
            carer:
              when: role == 'carer'
              ask: What would help you to care?
              options: {day: A day centre for them}
            cared_for: {when: role == 'cared_for', ask: What would you like?}
      thanks: Thank you.
      """;

  private static final String TAMIL =
      """
      status: checked
      checked_by: Meena Raj
      title: கேட்டல்
      welcome: கேட்கிறோம்.
      more: மாற்றலாம்.
      questions:
        role: {ask: யார்?, options: {carer: பராமரிப்பவர், cared_for: பெறுபவர், other: வேறு}}
        help:
          ask: எது உதவும்?
          options: {home: வீட்டில், day: மையம்}
          variants:
            carer: {ask: பராமரிக்க எது உதவும்?, options: {day: அவர்களுக்கு மையம்}}
            cared_for: {ask: எது பிடிக்கும்?}
      thanks: நன்றி.
      """;

  private static int run;

  @LocalServerPort private int port;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private Invitations invitations;
  @Autowired private Arrivals arrivals;
  @Autowired private Manuscripts manuscripts;

  private String slug;
  private String keyword;
  private String console;
  private HttpCaller api;
  private Visitor officer;

  @BeforeEach
  void opens() {
    run++;
    slug = "variants-" + run;
    keyword = "VARY" + (char) ('A' + run);
    console = "/console/consultations/" + slug;
    String main = CONVERSATION.replace("NAME", slug).replace("KEYWORD", keyword);
    manuscripts.begin(
        slug,
        Map.of("conversation.yaml", main, "ta.yaml", TAMIL),
        new Manuscript.Author("officer:tom", "Tom Reed"),
        "began it");
    api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    String record = SetUpRecord.of("Listening " + run, slug).replace("\"ur\"", "\"ta\"");
    api.put("/api/v1/consultations/" + slug, record);
    HttpCaller.Answer opened = api.post("/api/v1/consultations/" + slug + "/open");
    assertThat(opened.status()).as(opened.body()).isLessThan(300);
    officer =
        Visitor.signedIn(port, invitations, "vary" + run + "@variants.example.org", Role.OFFICER);
  }

  @AfterEach
  void closes() {
    api.post("/api/v1/consultations/" + slug + "/close");
  }

  @Test
  void both_variants_count_as_one_question_and_the_results_say_who_read_what() {
    for (int person = 0; person < EACH; person++) {
      texts(person, keyword, "yes", "1", "a day centre for them");
      texts(EACH + person, keyword, "yes", "2", "day centre");
    }

    String results = officer.get(console + "/results").body();
    assertThat(text(results)).contains("A day centre 20 100%");
    assertThat(results).containsOnlyOnce("id=\"question-help\"");
    assertThat(text(results))
        .contains("How it was asked, and of whom", "Said to everybody else English What would help")
        .contains(
            "Said to people whose answer to “Who are you?” is “I care for somebody” English"
                + " What would help you to care? A day centre: A day centre for them Tamil")
        .contains("பராமரிக்க எது உதவும்?", "What would you like?")
        .contains("It is one question: the numbers above count everybody’s answers together.");
    assertThat(api.get("/api/v1/consultations/" + slug + "/results").body())
        .containsOnlyOnce("\"question\":\"help\"");
  }

  @Test
  void each_person_is_shown_with_the_words_that_they_read() {
    texts(0, keyword, "yes", "1", "2");
    texts(1, keyword, "yes", "neither", "2");

    assertThat(text(officer.get(response("carer")).body()))
        .contains("What would help you to care?", "A day centre for them")
        .doesNotContain("What would help you? ");
    assertThat(text(officer.get(response("other")).body()))
        .contains("What would help you?")
        .doesNotContain("for them");
    assertThat(text(officer.get(response("carer") + "/answers/help").body()))
        .contains("What would help you to care?", "A day centre for them");
  }

  @Test
  void on_paper_both_wordings_stand_with_whom_each_is_for() {
    assertThat(text(officer.get(console + "/assisted/sheet").body()))
        .contains(
            "2. What would help you? If you answered “I care for somebody” (1.), the question for you"
                + " is: What would help you to care? A day centre: A day centre for them",
            "If you answered “I am cared for” (1.), the question for you is: What would you like?");
    assertThat(text(officer.get(console + "/assisted/sheet?language=ta").body()))
        .contains("உங்கள் பதில் “பராமரிப்பவர்” (1.) என்றால்", "பராமரிக்க எது உதவும்?");
  }

  @Test
  void whoever_enters_answers_for_someone_asks_in_the_words_for_them() {
    String draft = begun("one");
    for (String answer : new String[] {"consent:take_part yes", "role carer"}) {
      String[] said = answer.split(" ");
      officer.post(draft + "/ask", "question", said[0], "a." + said[0], said[1]);
    }
    assertThat(text(officer.get(draft + "/ask").body()))
        .contains("What would help you to care?", "A day centre for them")
        .doesNotContain("What would help you? ");
    officer.post(draft + "/ask", "question", "help", "a.help", "day");
    officer.post(
        draft + "/ask", "question", "consent:be_told_outcome", "a.consent:be_told_outcome", "no");
    assertThat(text(officer.get(draft + "/check").body()))
        .contains("2. What would help you to care? A day centre for them");

    assertThat(text(officer.get(begun("all")).body()))
        .contains(
            "What would help you? If you answered “I care for somebody” (1.), the question for");
  }

  @Test
  void the_codebook_and_the_public_page_have_every_wording() {
    texts(0, keyword, "yes", "1", "2");

    assertThat(api.get(console.replace("/console", "/api/v1") + "/exports/codebook.csv").body())
        .contains(",help,choice,", ",What would help you?,", ",What would help you to care?,")
        .contains("whose answer to “Who are you?” is “I care for somebody”")
        .contains("day,2,A day centre,", "day,2,A day centre for them,");
    assertThat(text(officer.get("/consultations/" + slug + "?lang=en").body()))
        .contains(
            "What would help you? For some people the question is: What would help you to care?"
                + " What would you like?");
  }

  private void texts(int person, String... texts) {
    Address from = new Address("simulator", "sms:07700900" + (100 + person));
    Texting.texts(arrivals, from, texts);
    Texting.texts(arrivals, from, "no");
  }

  /** The page of the response in which this is the answer to who they are. */
  private String response(String role) {
    return console
        + "/responses/"
        + jdbc.queryForObject(
            "select a.response from answer a join response r on r.id = a.response"
                + " where r.consultation = ? and a.question = 'role' and a.coded like ?",
            Object.class,
            slug,
            "%" + role);
  }

  private String begun(String pace) {
    officer.get(console + "/assisted");
    String draft =
        String.valueOf(
            officer
                .post(console + "/assisted", "way", "phone", "language", "en", "pace", pace)
                .header("Location"));
    Matcher path = Pattern.compile("/console/[^?]*/assisted/[^/?]+").matcher(draft);
    assertThat(path.find()).as(draft).isTrue();
    return path.group();
  }

  private static String text(String page) {
    return page.replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ").replace(" :", ":");
  }
}
