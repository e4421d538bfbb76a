package org.earshot.consultations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.earshot.authoring.Finding;
import org.earshot.authoring.Finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SetUpGateTests {

  @Test
  void a_sound_record_draws_no_finding() {
    assertThat(check(SetUps.sound())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title",
        "conversation",
        "purpose",
        "can_change",
        "cannot_change",
        "who_decides",
        "decision_on",
        "lead",
        "closes_on",
        "outcome_by"
      })
  void it_does_not_open_without(String field) {
    assertThat(check(SetUps.soundBut("{\"" + field + "\": null}")))
        .anyMatch(finding -> blocks(finding, field));
  }

  @ParameterizedTest
  @ValueSource(strings = {"title", "purpose", "who_decides"})
  void blanks_are_no_words(String field) {
    assertThat(check(SetUps.soundBut("{\"" + field + "\": \"  \"}")))
        .anyMatch(finding -> blocks(finding, field));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kind",
        "why_now",
        "audience",
        "already_known",
        "how_answers_are_used",
        "feedback_by",
        "safeguarding_phone"
      })
  void it_warns_without(String field) {
    assertThat(check(SetUps.soundBut("{\"" + field + "\": null}")))
        .singleElement()
        .matches(finding -> warns(finding, field));
  }

  @Test
  void a_lead_officer_needs_a_name_and_one_way_to_be_reached() {
    assertThat(check(SetUps.soundBut("{\"lead\": {\"name\": \"Asha Example\"}}")))
        .anyMatch(finding -> blocks(finding, "lead"));
    assertThat(check(SetUps.soundBut("{\"lead\": {\"phone\": \"0116 496 0000\"}}")))
        .anyMatch(finding -> blocks(finding, "lead"));
    assertThat(
            check(
                SetUps.soundBut(
                    "{\"lead\": {\"name\": \"Asha Example\", \"phone\": \"0116 496 0000\"}}")))
        .isEmpty();
  }

  @Test
  void a_closing_day_that_has_passed_blocks_and_today_does_not() {
    assertThat(check(SetUps.soundBut("{\"closes_on\": \"2026-11-21\"}")))
        .anyMatch(finding -> blocks(finding, "closes_on"));
    assertThat(check(SetUps.soundBut("{\"closes_on\": \"2026-11-22\"}")))
        .noneMatch(finding -> finding.severity() == Severity.BLOCKS);
  }

  @Test
  void fewer_than_fourteen_days_are_short() {
    assertThat(check(SetUps.soundBut("{\"closes_on\": \"2026-12-04\"}")))
        .anyMatch(finding -> warns(finding, "closes_on"));
    assertThat(check(SetUps.soundBut("{\"closes_on\": \"2026-12-05\"}")))
        .noneMatch(finding -> warns(finding, "closes_on"));
  }

  @Test
  void days_count_from_the_opening_day() {
    assertThat(check(SetUps.soundBut("{\"opens_on\": \"2026-12-15\"}")))
        .anyMatch(finding -> warns(finding, "closes_on"));
  }

  @Test
  void a_formal_consultation_usually_takes_twelve_weeks() {
    assertThat(check(SetUps.soundBut("{\"kind\": \"consultation\"}")))
        .singleElement()
        .matches(finding -> warns(finding, "closes_on"));
  }

  @Test
  void an_outcome_later_than_twelve_weeks_is_late() {
    assertThat(check(SetUps.soundBut("{\"outcome_by\": \"2027-03-16\"}"))).isEmpty();
    assertThat(check(SetUps.soundBut("{\"outcome_by\": \"2027-03-17\"}")))
        .singleElement()
        .matches(finding -> warns(finding, "outcome_by"));
  }

  @Test
  void a_decision_needs_four_weeks_after_closing() {
    assertThat(check(SetUps.soundBut("{\"decision_on\": \"2027-01-18\"}")))
        .singleElement()
        .matches(finding -> warns(finding, "decision_on"));
    assertThat(check(SetUps.soundBut("{\"decision_on\": \"2027-01-19\"}"))).isEmpty();
  }

  @Test
  void a_decision_before_closing_makes_answering_pointless() {
    assertThat(check(SetUps.soundBut("{\"decision_on\": \"2026-12-21\"}")))
        .anyMatch(finding -> blocks(finding, "decision_on"));
  }

  @Test
  void everything_that_is_wrong_is_said_at_once() {
    assertThat(check(SetUps.empty()).stream().filter(f -> f.severity() == Severity.BLOCKS))
        .hasSize(10);
  }

  private static List<Finding> check(SetUp setUp) {
    return SetUpGate.check(setUp, SetUps.TODAY, OpenDays.USUAL).stream()
        .map(GateCheck::finding)
        .toList();
  }

  private static boolean blocks(Finding finding, String field) {
    return finding.severity() == Severity.BLOCKS && finding.where().equals(field);
  }

  private static boolean warns(Finding finding, String field) {
    return finding.severity() == Severity.WARNS && finding.where().equals(field);
  }
}
