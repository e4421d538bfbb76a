package org.earshot.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.earshot.authoring.Finding;
import org.earshot.authoring.Finding.Severity;
import org.earshot.consultations.SetUps;
import org.junit.jupiter.api.Test;

/** The privacy notice names whom to ask about data, and the opening gate warns where it cannot. */
class DataProtectionContactTests {

  @Test
  void where_it_is_not_set_nothing_is_shown_and_the_gate_warns() {
    DataProtectionContact unset = new DataProtectionContact(" ");

    assertThat(unset.words()).isNull();
    List<Finding> findings = unset.check(SetUps.sound(), List.of());
    assertThat(findings)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNS);
              assertThat(finding.where()).isEqualTo("earshot.data-protection.contact");
            });
  }

  @Test
  void where_it_is_set_it_is_shown_as_it_stands() {
    DataProtectionContact set = new DataProtectionContact("Our officer, dpo@council.example");

    assertThat(set.words()).isEqualTo("Our officer, dpo@council.example");
    assertThat(set.check(SetUps.sound(), List.of())).isEmpty();
  }
}
