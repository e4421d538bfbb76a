package org.earshot.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.StreamSupport;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.web.HttpCaller;
import org.earshot.web.HttpCaller.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code POST /preview}: the real engine, without side effects. */
@IntegrationTest
class PreviewContractTests {

  private static final String FILES =
      """
      conversation: tiny
      language: en
      title: Tiny
      keywords: [TINY]
      welcome: We ask one thing.
      more: It can change.
      questions:
        - id: buses
          ask: Would you use a later bus?
          type: yes_no
      thanks: Thank you.
      """;

  @LocalServerPort private int port;

  @Test
  void answers_are_heard_and_said_as_the_channel_shows_them() {
    JsonNode played =
        play("""
        {"conversation": "short-breaks", "language": "en", "channel": "sms",
         "said": ["yes", "the second one", "no idea what you mean by that, sorry"]}
        """)
            .json();

    assertThat(played.propertyNames())
        .containsExactly("draft", "findings", "opening", "turns", "answers", "complete");
    assertThat(played.path("opening").get(0).path("text").asString())
        .contains("Question 1 of 6", "Reply YES or NO");
    assertThat(played.path("opening").get(0).path("segments").asInt()).isEqualTo(1);
    JsonNode first = played.path("turns").get(0);
    assertThat(first.path("said").asString()).isEqualTo("yes");
    assertThat(first.path("heard").toString())
        .isEqualTo("{\"as\":\"answer\",\"question\":\"caring\",\"value\":true,\"command\":null}");
    assertThat(first.path("replies").get(0).path("text").asString())
        .contains("9 hours or less", "Question 2 of 6");
    assertThat(played.path("turns").get(2).path("heard").path("as").asString())
        .isIn("not_understood", "unsure", "dont_know");
    assertThat(played.path("answers").path("caring").asBoolean()).isTrue();
    assertThat(played.path("complete").asBoolean()).isFalse();
  }

  @Test
  void from_the_start_it_asks_for_consent_first() {
    JsonNode played =
        play("""
        {"conversation": "short-breaks", "from": "start", "channel": "telegram",
         "said": ["yes"]}
        """)
            .json();

    assertThat(texts(played.path("opening")))
        .contains("Leicester City Council")
        .contains("take part");
    JsonNode asked = played.path("turns").get(0).path("replies").get(0);
    assertThat(asked.path("buttons").get(0).path("id").asString()).endsWith("caring:yes");
    assertThat(played.path("answers")).isEmpty();
  }

  @Test
  void commands_are_named_and_after_stop_there_is_silence_until_start() {
    JsonNode turns =
        play("""
        {"conversation": "short-breaks",
         "said": ["HELP", "skip", "STOP", "yes", "START"]}
        """)
            .json()
            .path("turns");

    assertThat(turns.get(0).path("heard").path("as").asString()).isEqualTo("command");
    assertThat(turns.get(0).path("heard").path("command").asString()).isEqualTo("HELP");
    assertThat(turns.get(1).path("heard").path("as").asString()).isEqualTo("skip");
    assertThat(turns.get(2).path("heard").path("command").asString()).isEqualTo("STOP");
    assertThat(turns.get(2).path("replies")).isNotEmpty();
    assertThat(turns.get(3).path("replies")).isEmpty();
    assertThat(turns.get(4).path("heard").path("command").asString()).isEqualTo("START");
    assertThat(turns.get(4).path("replies")).isNotEmpty();
  }

  @Test
  void files_are_played_and_a_draft_translation_is_marked() {
    String translation =
        FILES
            .replaceFirst(
                "(?s)^conversation.*?title: Tiny\nkeywords.*?\n", "status: draft\ntitle: Malutka\n")
            .replaceFirst(
                "(?s)questions:.*?thanks", "questions:\n  buses: {ask: Czy pojedziesz?}\nthanks");
    String body =
        JsonMapper.shared()
            .createObjectNode()
            .put("language", "pl")
            .put("channel", "whatsapp")
            .set(
                "files",
                JsonMapper.shared()
                    .createObjectNode()
                    .put("conversation.yaml", FILES)
                    .put("pl.yaml", translation))
            .toString();

    JsonNode played = play(body).json();

    assertThat(texts(played.path("opening"))).contains("Czy pojedziesz?");
    assertThat(played.path("draft").asBoolean()).isTrue();
    assertThat(played.path("findings"))
        .anySatisfy(
            finding -> assertThat(finding.path("where").asString()).startsWith("tiny/pl.yaml"));
  }

  @Test
  void files_too_broken_to_be_played_are_refused_with_the_findings() {
    Answer answer = play("{\"files\": {\"conversation.yaml\": \"title: [\"}}");

    ApiContractTests.assertProblem(answer, 422);
    assertThat(answer.json().path("findings")).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      textBlock =
          """
          {}                                                       § conversation
          {"conversation": "no-such"}                              § conversation
          {"conversation": "short-breaks", "language": "xx"}       § language
          {"conversation": "short-breaks", "channel": "fax"}       § channel
          {"conversation": "short-breaks", "from": "middle"}       § from
          {"conversation": "short-breaks", "said": "yes"}          § said
          {"conversation": "short-breaks", "said": ["yes", null]}  § said[1]
          {"conversation": "short-breaks", "say": []}              § say
          {"files": {"gu.yaml": ""}}                               § files
          """)
  void a_wrong_field_is_named(String json, String field) {
    Answer answer = play(json);

    ApiContractTests.assertProblem(answer, 400);
    assertThat(answer.json().path("errors").get(0).path("field").asString()).isEqualTo(field);
  }

  /** In the words that people really text. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      textBlock =
          """
          20 to 34              § 20_to_34
          i meant 15            § 10_to_19
          no, 15                § 10_to_19
          no 15 hours           § 10_to_19
          no the second one     § 10_to_19
          nope the last one     § 50_or_more
          no i mean 50 or more  § 50_or_more
          """)
  void after_did_you_mean_other_words_are_read_afresh(String said, String hours) {
    JsonNode played =
        play("{\"conversation\": \"short-breaks\", \"said\": [\"yes\", \"maybe 9?\", \""
                + said
                + "\"]}")
            .json();

    assertThat(played.path("turns").get(1).path("heard").path("as").asString()).isEqualTo("unsure");
    assertThat(played.path("answers").path("hours").asString()).isEqualTo(hours);
  }

  private Answer play(String json) {
    return HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN).post("/api/v1/preview", json);
  }

  private static String texts(JsonNode bubbles) {
    return String.join(
        "\n",
        StreamSupport.stream(bubbles.spliterator(), false)
            .map(bubble -> bubble.path("text").asString())
            .toList());
  }
}
