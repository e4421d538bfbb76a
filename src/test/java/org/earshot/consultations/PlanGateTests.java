package org.earshot.consultations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.earshot.authoring.Finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What F02 asks of the plan: more, the more it matters. */
class PlanGateTests {

  private static final String MEDIUM =
      "\"approach\": {\"stage\": \"options\", \"level\": \"co_produce\", \"impact\": \"medium\"}";

  @Test
  void what_matters_little_is_asked_for_less() {
    assertThat(places("{\"background\": null, \"stakeholders\": [], \"inclusion\": null}"))
        .isEmpty();
    assertThat(
            places(
                "{"
                    + MEDIUM
                    + ", \"background\": null, \"stakeholders\": [], \"inclusion\": null}"))
        .containsExactlyInAnyOrder(
            "background.what_changes",
            "background.success",
            "stakeholders",
            "inclusion.barriers",
            "inclusion.easy_to_overlook");
  }

  @ParameterizedTest
  @ValueSource(strings = {"high", "statutory"})
  void what_matters_a_lot_is_asked_for_more(String impact) {
    assertThat(places(approach("options", impact)))
        .containsExactlyInAnyOrder("background.options_drawn_up", "protection.equality");
  }

  @Test
  void final_plans_are_warned_of() {
    assertThat(checks(approach("final", "low")))
        .singleElement()
        .satisfies(
            check -> {
              assertThat(check.finding().where()).isEqualTo("approach.stage");
              assertThat(check.source()).contains("principle 2", "Gunning");
            });
  }

  @Test
  void the_highest_level_needs_no_excuse_and_every_other_does() {
    assertThat(
            places(
                "{\"approach\": {\"stage\": \"idea\", \"level\": \"co_produce\","
                    + " \"impact\": \"low\"}}"))
        .isEmpty();
    assertThat(
            places(
                "{\"approach\": {\"stage\": \"idea\", \"level\": \"involve\","
                    + " \"impact\": \"low\"}}"))
        .containsExactly("approach.why_not_higher");
  }

  @Test
  void each_group_that_is_easy_to_overlook_needs_a_plan() {
    assertThat(
            checks(
                "{"
                    + MEDIUM
                    + ", \"inclusion\": {\"barriers\": [{\"barrier\": \"Stairs\"}],"
                    + " \"easy_to_overlook\": [{\"group\": \"Night workers\"}]}}"))
        .singleElement()
        .satisfies(check -> assertThat(check.finding().what()).contains("Night workers"));
  }

  @Test
  void the_law_is_asked_for_whatever_it_matters() {
    assertThat(places("{\"protection\": null}"))
        .containsExactly("protection.legal_basis.take_part", "protection.retention");
  }

  @ParameterizedTest
  @CsvSource({"low, 14", "medium, 28", "high, 42", "statutory, 84"})
  void the_days_to_answer_follow_from_how_much_it_matters(String impact, int fewest) {
    String enough = SetUps.TODAY.plusDays(fewest - 1L).toString();
    String oneLess = SetUps.TODAY.plusDays(fewest - 2L).toString();
    assertThat(dates(impact, enough)).isEmpty();
    assertThat(dates(impact, oneLess))
        .singleElement()
        .satisfies(
            check -> {
              assertThat(check.finding().severity()).isEqualTo(Severity.WARNS);
              assertThat(check.finding().mend()).contains("at least " + fewest);
              assertThat(check.source()).contains("principle 3");
            });
  }

  @Test
  void every_check_but_our_own_names_who_asks_for_it() {
    assertThat(SetUpGate.check(SetUps.empty(), SetUps.TODAY, OpenDays.USUAL))
        .filteredOn(check -> check.source() == null)
        .extracting(check -> check.finding().where())
        .containsExactly("conversation");
  }

  private static String approach(String stage, String impact) {
    return "{\"approach\": {\"stage\": \""
        + stage
        + "\", \"level\": \"co_produce\", \"impact\": \""
        + impact
        + "\"}}";
  }

  private static List<GateCheck> dates(String impact, String closes) {
    return DatesGate.check(
            SetUps.soundBut(
                "{\"closes_on\": \""
                    + closes
                    + "\", \"decision_on\": null, \"feedback_by\": null, \"outcome_by\": null,"
                    + approach("idea", impact).substring(1)),
            SetUps.TODAY,
            OpenDays.USUAL)
        .stream()
        .filter(check -> check.finding().where().equals("closes_on"))
        .toList();
  }

  private static List<String> places(String fields) {
    return checks(fields).stream().map(check -> check.finding().where()).toList();
  }

  private static List<GateCheck> checks(String fields) {
    return PlanGate.check(SetUps.soundBut(fields));
  }
}
