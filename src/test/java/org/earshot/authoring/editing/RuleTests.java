package org.earshot.authoring.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Menus and conditions are two ways to say the same. */
class RuleTests {

  private final Sheet sheet = Sheet.of(ShippedFiles.of("short-breaks")).orElseThrow();
  private final Map<String, QuestionText> earlier = sheet.before("");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "caring",
        "!caring",
        "caring == false",
        "hours == 'up_to_9'",
        "hours in ['20_to_34', '35_to_49']",
        "!(hours in ['20_to_34', '35_to_49'])",
        "!(hours == 'up_to_9')",
        "'away' in breaks",
        "'away' in breaks || 'day' in breaks",
        "!('away' in breaks || 'day' in breaks)",
        "caring && 'away' in breaks",
        "caring && ('away' in breaks || 'day' in breaks) && notice >= 14",
        "caring || hours == 'up_to_9'",
        "notice >= 14",
        "notice == 3",
        "good_at_listening <= 2",
      })
  void what_menus_can_say_is_read_and_written_alike(String when) {
    assertThat(Rule.read(when, earlier).map(Rule::cel)).contains(when);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          hours == 'up_to_9' || hours == '10_to_19'; hours in ['up_to_9', '10_to_19']
          (caring) && (notice>=14);                  caring && notice >= 14
          """)
  void other_ways_to_write_the_same_become_the_usual_one(String when, String usual) {
    assertThat(Rule.read(when, earlier).map(Rule::cel)).contains(usual);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "size(breaks) > 1",
        "notice > 14",
        "caring ? notice >= 1 : true",
        "caring && (notice >= 1 || hours == 'up_to_9')",
        "anything_else.contains('bus')",
        "hours == 'no_such_option'",
        "nobody",
        "caring && caring && caring && caring",
        "caring &&",
        "true"
      })
  void what_menus_cannot_say_is_left_to_experts(String when) {
    assertThat(Rule.read(when, earlier)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          hours in ['20_to_34', '35_to_49']; “How many hours a week do you look after them?” is any of “20 to 34 hours” or “35 to 49 hours”
          caring && notice >= 14;            “Do you look after someone who could not manage without…” is yes, and “How many days' notice do you need to plan a break?” is at least 14
          """)
  void a_condition_reads_as_a_sentence(String when, String sentence) {
    assertThat(Rule.read(when, earlier).orElseThrow().sentence(earlier)).isEqualTo(sentence);
  }
}
