package org.earshot.outcomes;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import org.earshot.security.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutcomeRulesTests {

  @Test
  void a_whole_outcome_is_taken() {
    assertThatCode(() -> OutcomeRules.check(Breaks.OUTCOME, Breaks.known(), List.of()))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "summary | {'items': []}",
        "items | {'summary': 's'}",
        "items | {'summary': 's', 'items': []}",
        "items[0] | {'summary': 's', 'items': [null]}",
        "items[0].theme | {'summary': 's', 'items': [{'you_said': 'y', 'status': 'not_decided'}]}",
        "items[0].you_said | {'summary': 's', 'items': [{'theme': 't', 'status': 'not_decided'}]}",
        "items[0].status | {'summary': 's', 'items': [{'theme': 't', 'you_said': 'y'}]}"
      })
  void what_is_missing_is_named(String field, String json) {
    refused(json, field);
  }

  @Test
  void a_no_is_owed_a_reason() {
    refused(withItem("'status': 'cannot_do', 'we_did': 'Nothing'"), "items[0].why");
    taken(withItem("'status': 'cannot_do', 'why': 'It costs too much'"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"done", "will_do"})
  void what_was_done_is_said(String status) {
    refused(withItem("'status': '" + status + "'"), "items[0].we_did");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "See <https://www.example.org>",
        "See <https://www.example.org/report>, page 2",
        "See https://www.example.org…",
        "It is on www.example.org’s first page",
        "It is on www.example.org’s.",
        "It is on “https://www.example.org/report” now",
        "It is on «www.example.org»",
        "See https://www.example.org/report –"
      })
  void marks_around_a_web_address_are_no_part_of_it(String words) {
    taken(withItem("'status': 'done', 'we_did': '" + words + "'"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"See <https://>", "See https://example…", "See www.’s page"})
  void what_is_left_without_them_must_be_one(String words) {
    refused(withItem("'status': 'done', 'we_did': '" + words + "'"), "items[0].we_did");
  }

  @Test
  void what_is_not_decided_needs_no_more_words() {
    taken(withItem("'status': 'not_decided'"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "items[0].questions[1] | 'questions': ['notice', 'nonsense']",
        "items[0].questions[0] | 'questions': ['consent:take_part']",
        "items[0].options[0] | 'options': ['breaks:abroad']",
        "items[0].options[0] | 'options': ['nonsense:home']",
        "items[0].options[0] | 'options': ['breaks']",
        "items[0].options[0] | 'options': ['caring:maybe']",
        "items[0].options[0] | 'options': [null]"
      })
  void an_item_answers_only_what_was_asked(String field, String more) {
    refused(withItem("'status': 'not_decided', " + more), field);
  }

  @Test
  void yes_no_and_numbers_have_options_too() {
    taken(withItem("'status': 'not_decided', 'options': ['caring:yes', 'notice:14']"));
  }

  @Test
  void a_translation_may_be_incomplete_but_not_longer() {
    String one = withItem("'status': 'not_decided'");
    taken(one.replaceFirst("}$", ", 'translations': {'gu': {'summary': 's'}}}"));
    refused(
        one.replaceFirst("}$", ", 'translations': {'gu': {'items': [null, null]}}}"),
        "translations.gu.items");
    refused(one.replaceFirst("}$", ", 'translations': {'no tag': {}}}"), "translations.no tag");
  }

  @Test
  void a_decision_is_taken_after_the_consultation_opened_and_not_later_than_today() {
    refused(decidedOn("2027-01-10"), "decision.decided_on");
    taken(decidedOn("2027-01-11"));
    taken(decidedOn("2027-03-31"));
    refused(decidedOn("2027-04-01"), "decision.decided_on");
  }

  @ParameterizedTest
  @ValueSource(strings = {"will_do", "not_decided"})
  void what_is_to_come_has_a_day_to_come(String status) {
    refused(by(status, "2020-01-01"), "items[0].by");
    refused(by(status, "2027-03-31"), "items[0].by");
    taken(by(status, "2027-04-01"));
  }

  @Test
  void a_day_that_people_were_told_stays_though_it_has_passed() {
    Outcome told = read(by("will_do", "2027-03-20"));
    OutcomeRules.check(told, Breaks.known(), List.of(told));

    assertThatThrownBy(
            () ->
                OutcomeRules.check(
                    read(by("will_do", "2027-03-21")), Breaks.known(), List.of(told)))
        .isInstanceOf(Refused.class);
  }

  @Test
  void each_item_has_a_theme_of_its_own() {
    String item = "{'theme': '%s', 'you_said': 'y', 'status': 'not_decided'}";
    String two = "{'summary': 's', 'items': [" + item + ", " + item + "]}";
    refused(two.formatted("Notice", " notice"), "items[1].theme");
    taken(two.formatted("Notice", "Help at home"));
  }

  private static String by(String status, String day) {
    return withItem("'status': '" + status + "', 'we_did': 'w', 'by': '" + day + "'");
  }

  private static String decidedOn(String day) {
    return withItem("'status': 'not_decided'")
        .replaceFirst("}$", ", 'decision': {'decided_on': '" + day + "'}}");
  }

  private static String withItem(String more) {
    return "{'summary': 's', 'items': [{'theme': 't', 'you_said': 'y', " + more + "}]}";
  }

  private static void taken(String json) {
    assertThatCode(() -> check(json)).doesNotThrowAnyException();
  }

  private static void refused(String json, String field) {
    assertThatThrownBy(() -> check(json))
        .asInstanceOf(type(Refused.class))
        .matches(refused -> refused.fields().containsKey(field), "names " + field);
  }

  private static void check(String json) {
    OutcomeRules.check(read(json), Breaks.known(), List.of());
  }

  private static Outcome read(String json) {
    return OutcomeJson.read(json.replace('\'', '"'), Outcome.class);
  }
}
