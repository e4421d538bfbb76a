package org.earshot.authoring.conditions;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.earshot.authoring.script.Script;
import org.earshot.authoring.script.ScriptReader;
import org.earshot.authoring.yaml.Findings;
import org.earshot.authoring.yaml.YamlReader;
import org.earshot.flow.Condition;
import org.earshot.flow.Value;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Truth tables. Answers are written {@code id=value}, several values with +. */
class ConditionTests {

  private static final String QUESTIONS =
      """
      questions:
        - {id: caring, type: yes_no, ask: a}
        - {id: hours, type: choice, ask: a, options: {few: Few, many: Many}}
        - {id: breaks, type: choices, ask: a, options: {home: H, day: D, away: A}}
        - {id: notice, type: number, ask: a}
        - {id: rating, type: rating, from: 1, to: 5, ask: a}
        - {id: since, type: date, ask: a}
        - {id: area, type: postcode, ask: a}
        - {id: words, type: text, ask: a}
        - {id: note, type: information, ask: a}
        - {id: last, type: text, ask: a, when: "%s"}
      """;

  @ParameterizedTest(name = "{0} with {1}: {2}")
  @CsvFileSource(
      resources = "/authoring/conditions.csv",
      delimiter = ';',
      quoteCharacter = '\u0001')
  void holds(String when, String answers, boolean expected) {
    assertThat(condition(when).holds(answers(answers))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/authoring/conditions.csv",
      delimiter = ';',
      quoteCharacter = '\u0001')
  void plain_comparisons_are_what_cel_says(String when, String answers, boolean expected) {
    if (!unanswered(when, answers)) {
      assertThat(condition("(" + when + ") == true").holds(answers(answers))).isEqualTo(expected);
    }
  }

  /** In one comparison, anything unanswered makes the whole false. */
  private static boolean unanswered(String when, String answers) {
    return Arrays.stream("caring hours breaks notice rating since area words".split(" "))
        .anyMatch(id -> when.contains(id) && !("," + answers).contains("," + id + "="));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "caring &&",
        "caring == 'yes'",
        "hours == 3",
        "hours == 'fex'",
        "hours in ['few', 'lots']",
        "'nowhere' in breaks",
        "breaks == 'home'",
        "notice == 'x'",
        "notice + 1",
        "since < 'soon'",
        "later",
        "last == 'x'",
        "note == 'x'",
        "caring ? 1 : 2",
        "hours",
        "few == hours",
        "breaks.exists(b, b == 'home')",
        "caring and hours",
        "\u2018away\u2019 in breaks"
      })
  void does_not_compile(String when) {
    Findings findings = new Findings();
    assertThat(Conditions.of(script(when), findings)).isEmpty();
    assertThat(findings.all())
        .isNotEmpty()
        .allMatch(finding -> finding.where().equals("test.yaml:11"));
  }

  private static Condition condition(String when) {
    Findings findings = new Findings();
    Map<String, Condition> conditions = Conditions.of(script(when), findings);
    assertThat(findings.all()).isEmpty();
    return Objects.requireNonNull(conditions.get("last"));
  }

  private static Script script(String when) {
    Findings findings = new Findings();
    return ScriptReader.script(
        YamlReader.read("test.yaml", QUESTIONS.formatted(when), findings).orElseThrow());
  }

  private static Map<String, Value> answers(String written) {
    Map<String, Value> answers = new HashMap<>();
    for (String answer : written == null ? new String[0] : written.split(",")) {
      String[] parts = answer.split("=", 2);
      answers.put(parts[0], value(parts[0], parts[1]));
    }
    return answers;
  }

  private static Value value(String id, String text) {
    return switch (id) {
      case "caring" -> new Value.YesNo(text.equals("yes"));
      case "hours" -> new Value.Chosen(text);
      case "breaks" ->
          new Value.ChosenMany(text.isEmpty() ? List.of() : List.of(text.split("\\+")));
      case "notice", "rating" -> new Value.Amount(new BigDecimal(text));
      case "since" -> new Value.Day(LocalDate.parse(text));
      default -> new Value.Words(text);
    };
  }
}
