package org.earshot.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.earshot.authoring.Finding;
import org.earshot.authoring.Finding.Severity;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.SetUp;
import org.junit.jupiter.api.Test;

class GateLineTests {

  private static final Locale POLISH = Locale.forLanguageTag("pl");

  @Test
  void findings_speak_the_forms_words_and_lead_to_its_fields() {
    assertThat(lines(List.of("en"), Finding.blocks("can_change", "Nobody knows.", "Say what can.")))
        .containsExactly(
            new GateLine(
                true,
                "What people can change",
                "/console/consultations/breaks/set-up#canChange",
                "Nobody knows.",
                "Say what can."));
  }

  @Test
  void what_blocks_comes_first() {
    assertThat(
            lines(
                List.of("en"),
                Finding.warns("kind", "w", "w"),
                Finding.blocks("decision_on", "b", "b")))
        .extracting(GateLine::label)
        .containsExactly("Date of the decision", "Kind");
  }

  @Test
  void nobody_is_warned_of_a_language_that_was_not_asked_for() {
    Finding polish = new Finding(Severity.WARNS, "breaks/pl.yaml:3", "w", "w", POLISH);
    assertThat(lines(List.of("en"), polish)).isEmpty();
    assertThat(lines(List.of("en", "pl"), polish))
        .extracting(GateLine::label)
        .containsExactly("The words in Polish (breaks/pl.yaml:3)");
  }

  private static List<GateLine> lines(List<String> languages, Finding... findings) {
    SetUp record = SetUpForm.blank().read(new Problems());
    SetUp asked =
        new SetUp(
            record.title(),
            record.conversation(),
            languages,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null);
    return GateLine.of(
        new Consultation("breaks", asked, Consultation.State.DRAFT, null, List.of(), null, null),
        List.of(findings));
  }
}
