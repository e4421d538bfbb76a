package org.earshot.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.web.HttpCaller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What begins like a command and tells something is an answer: nothing is done that was not said.
 */
@IntegrationTest
class NotOrderedTests {

  private static final String FILES =
      """
      conversation: evenings
      language: en
      title: Evenings
      keywords: [EVENINGS]
      welcome: We ask two things.
      more: It can change.
      questions:
        - id: better
          ask: What would make buses better?
          type: text
        - id: time
          ask: When should they run?
          type: choice
          options: {early: Early in the morning, late: Later in the evening, never: Not now}
      thanks: Thank you.
      """;

  @LocalServerPort private int port;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Later buses in the evening",
        "Later opening on Saturdays",
        "I'm busy on Monday evenings",
        "More information would help me",
        "I would prefer a person",
        "Link 22"
      })
  void words_of_content_around_a_command_make_an_answer(String said) {
    JsonNode heard = played(said, 0);

    assertThat(heard.path("as").asString()).isEqualTo("answer");
    assertThat(heard.path("value").asString()).isEqualTo(said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"LATER", "later please", "Later tomorrow at 6pm", "remind me on Monday"})
  void a_command_with_its_own_argument_is_one(String said) {
    assertThat(played(said, 0).path("command").asString()).isEqualTo("LATER");
  }

  @Test
  void an_option_that_is_called_like_a_command_with_a_time_is_chosen() {
    JsonNode heard = played("Later in the evening", 1);

    assertThat(heard.path("as").asString()).isEqualTo("answer");
    assertThat(heard.path("value").asString()).isEqualTo("late");
  }

  @Test
  void so_is_one_that_is_called_like_a_command_itself() {
    assertThat(played("not now", 1).path("value").asString()).isEqualTo("never");
    assertThat(played("later", 1).path("command").asString()).isEqualTo("LATER");
  }

  @Test
  void but_a_time_for_later_that_is_no_option_is_one() {
    assertThat(played("Later tomorrow", 1).path("command").asString()).isEqualTo("LATER");
  }

  /**
   * @param question which of the two it replies to, from 0
   */
  private JsonNode played(String said, int question) {
    String before = question == 0 ? "" : "\"Nothing really\", ";
    String body =
        "{\"files\": {\"conversation.yaml\": %s}, \"said\": [%s%s]}"
            .formatted(json(FILES), before, json(said));
    return HttpCaller.to(port)
        .bearer(House.BOOTSTRAP_TOKEN)
        .post("/api/v1/preview", body)
        .json()
        .path("turns")
        .get(question)
        .path("heard");
  }

  private static String json(String text) {
    return JsonMapper.shared().writeValueAsString(text);
  }
}
