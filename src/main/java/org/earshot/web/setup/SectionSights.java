package org.earshot.web.setup;

import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What a section's page shows beside its questions. */
@Component
class SectionSights {

  private final Offered offered;
  private final Costing costing;
  private final Consultations consultations;

  SectionSights(Offered offered, Costing costing, Consultations consultations) {
    this.offered = offered;
    this.costing = costing;
    this.consultations = consultations;
  }

  void on(Consultation consultation, Section section, Model model) {
    model.addAttribute("back", Addresses.consultation(consultation.slug()) + "/set-up");
    switch (section.key()) {
      case "dates" -> model.addAttribute("timeline", Timeline.of(consultation));
      case "partners" ->
          model.addAttribute(
              "joinWords",
              consultations.findings(consultation.slug()).stream()
                  .filter(finding -> section.holds(finding.where()))
                  .toList());
      case "stakeholders" -> model.addAttribute("grid", StakeholderGrid.of(consultation.setUp()));
      case "cost" ->
          model
              .addAttribute("choices", offered.spoken())
              .addAttribute("estimates", costing.of(consultation.setUp()))
              .addAttribute("pence", costing.price().aboutPence());
      case "conversation" ->
          model
              .addAttribute("opened", consultation.openedAt() != null)
              .addAttribute("choices", offered.conversations(consultation.setUp().conversation()))
              .addAttribute("languages", offered.languages());
      default -> {}
    }
  }
}
