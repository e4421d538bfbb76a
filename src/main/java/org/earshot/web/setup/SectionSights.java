package org.earshot.web.setup;

import java.util.Map;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.consultations.SetUp;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

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

  /** The record with what stands in a form before anybody has filled it in. */
  SetUp begun(Consultation consultation) {
    SetUp record = consultation.setUp();
    if (record.languages() != null || consultation.openedAt() != null) {
      return record;
    }
    ArrayNode ticked = JsonNodeFactory.instance.arrayNode();
    offered.tickedAtFirst(record.conversation()).forEach(ticked::add);
    return SetUpTree.with(record, Map.of("languages", ticked));
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
              .addAttribute("price", costing.price());
      case "conversation" ->
          model
              .addAttribute("opened", consultation.openedAt() != null)
              .addAttribute("choices", offered.conversations(consultation.setUp().conversation()))
              .addAttribute("languages", offered.languages());
      default -> {}
    }
  }
}
