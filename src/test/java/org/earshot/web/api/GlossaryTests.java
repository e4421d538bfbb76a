package org.earshot.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.earshot.web.HttpCaller;
import org.earshot.web.SetUpRecord;
import org.earshot.web.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Terms are explained to whoever texts one alone, and the question is asked again. */
@IntegrationTest
class GlossaryTests {

  private static final String ENGLISH =
      """
      conversation: %s
      language: en
      title: Respite
      keywords: [%s]
      welcome: We ask about breaks.
      more: You can change the breaks.
      questions:
        - id: which
          ask: Which would help you most?
          type: choice
          options: {home: Help at home, away: A few days away}
        - id: own
          ask: What else would help?
          type: text
      thanks: Thank you.
      glossary:
        respite: {term: Respite care, means: A short break for people who look after somebody.}
        carer: {term: Carer, means: Somebody who looks after another person without pay.}
      """;

  private static final String POLISH =
      """
      status: checked
      checked_by: A speaker in the tests
      title: Wytchnienie
      welcome: Pytamy o przerwy.
      more: Mog\u0105 Pa\u0144stwo zmieni\u0107 przerwy.
      questions:
        which: {ask: Co pomo\u017Ce najbardziej?, options: {home: Pomoc w domu, away: Kilka dni poza domem}}
        own: {ask: Co jeszcze pomo\u017Ce?}
      thanks: Dzi\u0119kujemy.
      glossary:
        respite: {term: Opieka wytchnieniowa, means: Kr\u00F3tka przerwa dla opiekuna.}
        carer: {term: Opiekun, means: Kto\u015B kto opiekuje si\u0119 bliskim.}
      """;

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;

  @Value("${earshot.conversations}")
  private Path conversations;

  @Test
  void a_term_alone_is_explained_and_the_question_asked_again() {
    JsonNode played =
        play("en", "Respite care?", "the second one", "carer", "I am a carer for my mum");
    JsonNode turns = played.path("turns");
    assertThat(texts(turns.get(0).path("replies")))
        .contains("Respite care: A short break for people who look after somebody.")
        .contains("Which would help you most?");
    assertThat(turns.get(0).path("heard").path("command").asString()).isEqualTo("MORE");
    assertThat(texts(turns.get(2).path("replies")))
        .contains("Carer: Somebody who looks after another person without pay.")
        .contains("What else would help?");
    assertThat(played.path("answers").path("which").asString()).isEqualTo("away");
    assertThat(played.path("answers").path("own").asString()).isEqualTo("I am a carer for my mum");
  }

  @Test
  void said_again_to_a_question_that_any_words_answer_it_is_the_answer() {
    JsonNode played = play("en", "1", "Respite care", "respite care");
    assertThat(played.path("answers").path("own").asString()).isEqualTo("respite care");
  }

  @Test
  void said_again_it_is_the_option_that_has_it_in_its_name() {
    String named = ENGLISH.replace("home: Help at home", "home: Respite care at home");
    JsonNode once = played(named, "en", "respite care");
    assertThat(texts(once.path("turns").get(0).path("replies"))).contains("A short break");
    JsonNode twice = played(named, "en", "respite care", "respite care");
    assertThat(twice.path("turns").get(1).path("heard").path("question").asString())
        .isEqualTo("which");
    assertThat(texts(twice.path("turns").get(1).path("replies"))).doesNotContain("A short break");
  }

  @Test
  void it_is_explained_in_the_language_that_is_spoken_whichever_it_is_said_in() {
    JsonNode played = play("pl", "opiekun", "respite care");
    assertThat(texts(played.path("turns").get(0).path("replies")))
        .contains(
            "Opiekun: Kto\u015B kto opiekuje si\u0119 bliskim.", "Co pomo\u017Ce najbardziej?");
    assertThat(texts(played.path("turns").get(1).path("replies")))
        .contains("Opieka wytchnieniowa: Kr\u00F3tka przerwa dla opiekuna.");
  }

  @Test
  void what_a_term_must_not_be_and_what_a_language_lacks_is_found() {
    String wrong =
        ENGLISH
                .formatted("glossed", "GLOSSED")
                .replace("{term: Respite care,", "{term: help at home,")
                .replace("{term: Carer,", "{term: Later,")
            + "  twice: {term: glossed, means: A word.}\n";
    String findings = findings(wrong, POLISH.replace("{term: Opiekun, means", "{means"));
    assertThat(findings)
        .contains("the term “help at home” is what an option of `which` is called")
        .contains("the term “Later” already means something in English")
        .contains("the term “glossed” is a word that starts the conversation")
        .contains("the term `carer` is not explained in Polish")
        .contains("the term `twice` is not explained in Polish");
    assertThat(findings(ENGLISH.formatted("glossed", "GLOSSED"), POLISH))
        .doesNotContain("the term");
  }

  @Test
  void an_officer_writes_them_line_by_line_and_everybody_reads_them() throws IOException {
    HttpCaller api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    Path folder = Files.createDirectories(conversations.resolve("glossary-read"));
    Files.writeString(
        folder.resolve("conversation.yaml"), ENGLISH.formatted("glossary-read", "GLOSSREAD"));
    Files.writeString(folder.resolve("pl.yaml"), POLISH);
    Visitor officer = Visitor.signedIn(port, invitations, "glossary@example.org", Role.OFFICER);
    String frame = "/console/conversations/glossary-read/frame";
    String page = officer.get(frame).body();
    assertThat(page).contains("Respite care: A short break for people who look after somebody.");
    String base = page.replaceFirst("(?s).*name=\"base\" value=\"(\\d+)\".*", "$1");
    assertThat(frame(officer, frame, base, "Carer").body())
        .contains("Line 1: write a term, a colon and what it means");
    var saved =
        frame(
            officer,
            frame,
            base,
            "Respite care: A short break for people who look after somebody.\nWard: A part of town.");
    assertThat(saved.status()).as(saved.body()).isEqualTo(302);
    assertThat(officer.get(frame).body())
        .contains("Ward: A part of town.")
        .doesNotContain("Carer:");

    api.put(
        "/api/v1/consultations/glossary-read",
        SetUpRecord.of("Respite", "glossary-read").replace("[\"en\", \"ur\"]", "[\"en\"]"));
    var opened = api.post("/api/v1/consultations/glossary-read/open", "");
    assertThat(opened.status()).as(opened.body()).isEqualTo(200);
    assertThat(officer.get("/consultations/glossary-read").body())
        .contains("Words explained", "A part of town.");
    assertThat(officer.get("/console/consultations/glossary-read/assisted/sheet").body())
        .contains("Words explained", "A part of town.");
    api.post("/api/v1/consultations/glossary-read/close", "");
  }

  @Test
  void what_is_wrong_with_a_term_stands_beside_it_and_no_translation_is_said_to_wait()
      throws IOException {
    Path folder = Files.createDirectories(conversations.resolve("glossary-clash"));
    String english = ENGLISH.formatted("glossary-clash", "GLOSSCLASH");
    Files.writeString(
        folder.resolve("conversation.yaml"), english.replace("term: Carer", "term: Glossclash"));
    Files.writeString(
        folder.resolve("pl.yaml"), POLISH.replace("status: checked", "status: draft"));
    HttpCaller.to(port)
        .bearer(House.BOOTSTRAP_TOKEN)
        .put(
            "/api/v1/consultations/glossary-clash",
            SetUpRecord.of("Words that clash", "glossary-clash")
                .replace("[\"en\", \"ur\"]", "[\"en\", \"pl\"]"));
    Visitor officer = Visitor.signedIn(port, invitations, "clash@example.org", Role.OFFICER);
    String editor = "/console/conversations/glossary-clash";
    assertThat(officer.get(editor).body())
        .contains("Words explained", "Glossclash: Somebody who looks after another person")
        .contains("The term “Glossclash” is a word that starts the conversation");
    assertThat(officer.get("/console/consultations/glossary-clash/gate").body())
        .contains(editor + "/frame#glossary");
    assertThat(officer.get("/console").body()).doesNotContain(editor + "/languages");

    Files.writeString(folder.resolve("conversation.yaml"), english);
    assertThat(officer.get("/console").body()).contains(editor + "/languages");
  }

  @Test
  void whoever_checks_a_language_reads_what_its_terms_mean() throws IOException {
    Path folder = Files.createDirectories(conversations.resolve("glossary-checked"));
    Files.writeString(
        folder.resolve("conversation.yaml"), ENGLISH.formatted("glossary-checked", "GLOSSCHECK"));
    Files.writeString(folder.resolve("pl.yaml"), POLISH);
    Visitor officer = Visitor.signedIn(port, invitations, "checks@glossary.example", Role.OFFICER);
    assertThat(officer.get("/console/conversations/glossary-checked/languages/pl/read").body())
        .contains("Words explained", "Opiekun: Kto\u015B kto opiekuje si\u0119 bliskim.");
  }

  private static HttpCaller.Answer frame(
      Visitor officer, String address, String base, String glossary) {
    return officer.post(
        address,
        "base",
        base,
        "title",
        "Respite",
        "keywords",
        "GLOSSREAD",
        "welcome",
        "We ask about breaks.",
        "more",
        "You can change the breaks.",
        "thanks",
        "Thank you.",
        "glossary",
        glossary);
  }

  private JsonNode play(String language, String... said) {
    return played(ENGLISH, language, said);
  }

  private JsonNode played(String english, String language, String... said) {
    ObjectNode order = order(english.formatted("glossed", "GLOSSED"), POLISH);
    order.put("language", language);
    ArrayNode texts = order.putArray("said");
    List.of(said).forEach(texts::add);
    return sent(order);
  }

  private String findings(String english, String polish) {
    return sent(order(english, polish)).path("findings").toString();
  }

  private JsonNode sent(ObjectNode order) {
    var answer =
        HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN).post("/api/v1/preview", order.toString());
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json();
  }

  private static ObjectNode order(String english, String polish) {
    ObjectNode order = JsonNodeFactory.instance.objectNode();
    order.putObject("files").put("conversation.yaml", english).put("pl.yaml", polish);
    order.putArray("said");
    return order;
  }

  private static String texts(JsonNode bubbles) {
    return bubbles
        .valueStream()
        .map(one -> one.path("text").asString())
        .collect(Collectors.joining("\n"));
  }
}
