package org.earshot.web.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.earshot.authoring.Finding;
import org.earshot.authoring.Finding.Severity;
import org.earshot.consultations.Gate;
import org.earshot.web.editor.Plainly;
import org.junit.jupiter.api.Test;

class GateLineTests {

  private static final String SET_UP = "/console/consultations/breaks/set-up/";

  @Test
  void findings_speak_the_records_words_and_lead_to_its_questions() {
    GateLine line = line(Finding.blocks("can_change", "Nobody knows.", "Say what can."));

    assertThat(line.label()).isEqualTo("What people can change");
    assertThat(line.link()).isEqualTo(SET_UP + "change#can_change");
    assertThat(line.blocks()).isTrue();
  }

  @Test
  void what_is_said_of_a_group_leads_to_its_first_question() {
    assertThat(line(Finding.blocks("lead", "w", "w")).link()).isEqualTo(SET_UP + "lead#lead.name");
  }

  @Test
  void what_is_said_of_a_row_leads_to_its_list() {
    assertThat(line(Finding.warns("partners[2].join_word", "w", "w")).link())
        .isEqualTo(SET_UP + "stakeholders#partners");
  }

  @Test
  void words_are_named_by_their_language_and_mended_where_it_is_written() {
    Finding polish =
        new Finding(Severity.WARNS, "breaks/pl.yaml:3", "w", "w", Locale.forLanguageTag("pl"));

    assertThat(line(polish).label()).isEqualTo("The words in Polish");
    assertThat(line(polish).link()).isEqualTo("/console/conversations/breaks/languages/pl");
  }

  @Test
  void what_to_translate_stands_there_without_the_names_that_a_file_has_for_it() {
    Finding finding =
        Finding.blocks(
            "pl.yaml", "Missing", "Translate: ask: How often?; once_a_week: Once a week");

    assertThat(Plainly.mend(finding)).isEqualTo("Translate: How often?; Once a week");
  }

  @Test
  void what_is_wrong_with_the_questions_is_mended_in_their_editor() {
    assertThat(line(Finding.warns("breaks/conversation.yaml:12", "w", "w")).link())
        .isEqualTo("/console/conversations/breaks");
  }

  @Test
  void a_missing_signature_leads_to_where_one_signs() {
    GateLine line = line(Finding.warns("sign_off", "w", "w"));

    assertThat(line.label()).isEqualTo("Sign-off");
    assertThat(line.link()).isEqualTo("/console/consultations/breaks/gate#sign-off");
  }

  @Test
  void what_only_whoever_runs_the_server_can_mend_names_its_setting_apart() {
    GateLine line = line(Finding.warns("earshot.twilio.templates.outcome.pl", "w", "w"));

    assertThat(line.label()).isEqualTo("For whoever runs the server");
    assertThat(line.setting()).isEqualTo("earshot.twilio.templates.outcome.pl");
    assertThat(line.link()).isNull();
    assertThat(line(Finding.warns("purpose", "w", "w")).setting()).isNull();
  }

  private static GateLine line(Finding finding) {
    return GateLine.of("breaks", List.of(new Gate.Check(finding, null, null)), null).getFirst();
  }
}
