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

  private static final String A_DUTY = "\"duties\": [{\"law\": \"Housing Act 1985, section 105\"}]";

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
    assertThat(places(approach("options", impact).replaceFirst("}$", ", " + A_DUTY + "}")))
        .containsExactlyInAnyOrder("background.options_drawn_up", "protection.equality");
  }

  @ParameterizedTest
  @CsvSource({
    "reduces, a service is reduced or merged",
    "closes, a service closes",
    "moves, a service moves",
    "changes_model, a service is given in another way",
    "few_people, 'few people are affected, and those a lot'"
  })
  void a_substantial_change_is_to_be_called_major_and_a_formal_consultation(
      String trigger, String words) {
    assertThat(checks("{\"substantial\": {\"" + trigger + "\": \"yes\"}}"))
        .extracting(check -> check.finding().where())
        .containsExactly("approach.impact", "kind");
    assertThat(checks("{\"substantial\": {\"" + trigger + "\": \"yes\"}}"))
        .allSatisfy(
            check -> {
              assertThat(check.finding().what()).endsWith(": " + words + ".");
              assertThat(check.source()).contains("South East London", "formal consultation");
            });
    assertThat(checks("{\"substantial\": {\"" + trigger + "\": \"no\"}}")).isEmpty();
  }

  @Test
  void a_substantial_change_that_is_called_so_draws_no_more() {
    assertThat(
            places(
                "{\"kind\": \"consultation\", \"substantial\": {\"closes\": \"yes\"}, "
                    + approach("options", "statutory").substring(1)))
        .containsExactlyInAnyOrder("background.options_drawn_up", "protection.equality");
  }

  @Test
  void where_the_law_asks_for_it_the_law_is_named() {
    assertThat(places(approach("options", "statutory"))).contains("duties");
    assertThat(places(approach("options", "high"))).doesNotContain("duties");
  }

  @Test
  void whoever_it_touches_is_to_be_reached_in_some_way_on_some_day() {
    String group = "\"name\": \"Tenants of Elm House\", \"type\": \"people_who_use_services\"";
    String how = ", \"how\": \"A letter\"";
    String day = ", \"reached_on\": \"2027-01-08\"";
    String another = "}, {\"name\": \"The press\", \"type\": \"campaigners\"";

    assertThat(checks("{" + MEDIUM + ", \"stakeholders\": [{" + group + another + "}]}"))
        .singleElement()
        .satisfies(check -> assertThat(check.finding().what()).contains("Tenants of Elm House"));
    assertThat(places("{" + MEDIUM + ", \"stakeholders\": [{" + group + how + "}]}"))
        .containsExactly("stakeholders");
    assertThat(places("{" + MEDIUM + ", \"stakeholders\": [{" + group + how + day + "}]}"))
        .isEmpty();
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
