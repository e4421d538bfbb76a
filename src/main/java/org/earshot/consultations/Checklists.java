package org.earshot.consultations;

import java.util.List;
import org.earshot.flow.Conversation;
import org.jspecify.annotations.Nullable;

/** The checklists that every exercise is held against. Pure. */
final class Checklists {

  private Checklists() {}

  static List<Checklist> of(
      Consultation consultation, @Nullable Conversation conversation, OpenDays days) {
    Evident record = new Evident(consultation, conversation, days);
    return List.of(
        new Checklist("The Gunning principles", Sources.GUNNING, Gunning.lines(record)),
        new Checklist(
            "Minimum standards",
            Sources.brent("appendix 1: the minimum quality standards"),
            MinimumStandards.lines(record)),
        new Checklist(
            "The Consultation Principles",
            Sources.CABINET_OFFICE,
            ConsultationPrinciples.lines(record)));
  }
}
