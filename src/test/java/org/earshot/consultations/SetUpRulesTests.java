package org.earshot.consultations;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import org.earshot.security.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SetUpRulesTests {

  @Test
  void a_record_may_be_all_but_empty() {
    assertThatCode(() -> check("short-breaks", "{}")).doesNotThrowAnyException();
    assertThatCode(() -> SetUpRules.check("a", SetUps.empty(), List.of()))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Short-Breaks", "a b", "é", "a/b", "..", "a_b"})
  void a_slug_is_small_letters_digits_and_hyphens(String slug) {
    refused(slug, "{}", "slug");
  }

  @Test
  void a_slug_is_not_too_long() {
    refused("a".repeat(61), "{}", "slug");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "lead.email | {\"lead\": {\"email\": \"not an address\"}}",
        "lead.phone | {\"lead\": {\"phone\": \"call me\"}}",
        "safeguarding_phone | {\"safeguarding_phone\": \"12\"}",
        "conversation | {\"conversation\": \"unheard-of\"}",
        "languages[1] | {\"languages\": [\"en\", \"xx\"]}",
        "languages[0] | {\"languages\": [\"not a tag\"]}",
        "closes_on | {\"opens_on\": \"2026-12-23\"}",
        "feedback_by | {\"feedback_by\": \"2026-12-21\"}",
        "outcome_by | {\"outcome_by\": \"2026-12-21\"}",
        "evidence[0].link | {\"evidence\": [{\"link\": \"javascript:alert(1)\"}]}",
        "evidence[0].link | {\"evidence\": [{\"link\": \"https://\"}]}",
        "background.documents[0].link | {\"background\": {\"documents\": [{\"title\": \"Plan\"}]}}",
        "background.documents[0].link | {\"background\": {\"documents\": [{\"title\": \"Plan\", \"link\": \"javascript:alert(1)\"}]}}",
        "background.documents[0].title | {\"background\": {\"documents\": [{\"link\": \"https://a.example/plan\"}]}}",
        "announcement.month | {\"announcement\": {\"month\": \"March\"}}",
        "announcement.month | {\"announcement\": {\"show\": \"yes\"}}",
        "announcement.show | {\"announcement\": {\"show\": \"yes\", \"month\": \"2027-03\"}, \"purpose\": null}",
        "partners[0].join_word | {\"partners\": [{\"join_word\": \"two words\"}]}",
        "partners[1].join_word | {\"partners\": [{\"join_word\": \"AGE\"}, {\"join_word\": \"age\"}]}",
        "cost.people_expected | {\"cost\": {\"people_expected\": 0}}",
        "cost.messages_expected | {\"cost\": {\"messages_expected\": 201}}"
      })
  void what_is_malformed_is_refused_by_name(String field, String json) {
    refused("short-breaks", json, field);
  }

  @Test
  void a_text_has_an_end() {
    refused("short-breaks", "{\"purpose\": \"" + "x".repeat(5_001) + "\"}", "purpose");
  }

  @Test
  void every_text_within_it_has_an_end_too() {
    refused(
        "short-breaks",
        "{\"inclusion\": {\"barriers\": [{\"action\": \"" + "x".repeat(5_001) + "\"}]}}",
        "inclusion.barriers[0].action");
    refused("short-breaks", "{\"title\": \"" + "x".repeat(201) + "\"}", "title");
    refused("short-breaks", "{\"partners\": [" + "{},".repeat(100) + "{}]}", "partners");
  }

  @Test
  void a_join_word_may_be_in_any_script() {
    assertThatCode(() -> check("a", "{\"partners\": [{\"join_word\": \"વિરામ\"}]}"))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"111", "0116 496 0000", "+44 (0)116 496 0000", "07700 900123"})
  void telephone_numbers_are_read_as_people_write_them(String phone) {
    assertThatCode(() -> check("a", "{\"safeguarding_phone\": \"" + phone + "\"}"))
        .doesNotThrowAnyException();
  }

  private static void check(String slug, String json) {
    SetUpRules.check(slug, SetUps.soundBut(json), List.of("breaks"));
  }

  private static void refused(String slug, String json, String field) {
    assertThatThrownBy(() -> check(slug, json))
        .asInstanceOf(type(Refused.class))
        .matches(refused -> refused.fields().containsKey(field), "names " + field);
  }
}
