package org.earshot.web.setup;

import java.util.Map;
import org.earshot.consultations.Announcement;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.consultations.SetUp;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What a section's page shows beside its questions. */
@Component
class SectionSights {

  private final Offered offered;
  private final Costing costing;
  private final Consultations consultations;
  private final DocumentLinks documents;

  SectionSights(
      Offered offered, Costing costing, Consultations consultations, DocumentLinks documents) {
    this.offered = offered;
    this.costing = costing;
    this.consultations = consultations;
    this.documents = documents;
  }

  private static @Nullable String month(SetUp setUp) {
    Announcement announcement = setUp.announcement();
    return announcement == null ? null : announcement.month();
  }

  void on(Consultation consultation, Section section, Model model) {
    SetUp record = consultation.setUp();
    model.addAttribute("back", Addresses.consultation(consultation.slug()) + "/set-up");
    switch (section.key()) {
      case "about" ->
          model
              .addAttribute("choices", Map.of("follows", offered.others(consultation)))
              .addAttribute("documentLinks", documents.of(record));
      case "dates" ->
          model
              .addAttribute("timeline", Timeline.of(consultation))
              .addAttribute("choices", Map.of("announcement.month", offered.months(month(record))));
      case "stakeholders" ->
          model
              .addAttribute("grid", StakeholderGrid.of(record))
              .addAttribute(
                  "joinWords",
                  consultations.findings(consultation.slug()).stream()
                      .filter(finding -> finding.where().startsWith("partners"))
                      .toList());
      case "conversation" ->
          model
              .addAttribute("opened", consultation.openedAt() != null)
              .addAttribute(
                  "choices",
                  Map.of(
                      "conversation",
                      offered.conversations(record.conversation()),
                      "language",
                      offered.spoken()))
              .addAttribute("languages", offered.languages())
              .addAttribute("estimates", costing.of(record))
              .addAttribute("price", costing.price());
      default -> {}
    }
  }
}
