package org.earshot.outcomes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.flow.Conversation;
import org.earshot.outcomes.CorrectionTable.Numbered;
import org.earshot.themes.Themes;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Brings together what the letters about one consultation's outcome are made of. */
@Component
class LettersOf {

  private final Consultations consultations;
  private final Revisions revisions;
  private final Themes themes;
  private final String publicUrl;
  private final String organisation;

  LettersOf(
      Consultations consultations,
      Revisions revisions,
      Themes themes,
      @Value("${earshot.public-url}") String publicUrl,
      @Value("${earshot.organisation:}") String organisation) {
    this.consultations = consultations;
    this.revisions = revisions;
    this.themes = themes;
    this.organisation = organisation;
    this.publicUrl = publicUrl;
  }

  /** In the newest words that were approved; the outcome itself also before that. */
  Letters approved(String slug) {
    return letters(slug, revisions.approved(slug));
  }

  /** In these words, before any correction. */
  Letters first(String slug, Outcome outcome) {
    return letters(slug, List.of(outcome));
  }

  /** As if this correction had been approved. */
  Letters upTo(String slug, Numbered correction) {
    List<Outcome> all = new ArrayList<>(revisions.approved(slug).subList(0, correction.number()));
    all.add(correction.entry().words());
    return letters(slug, all);
  }

  private Letters letters(String slug, List<Outcome> all) {
    Consultation consultation = consultations.find(slug).orElseThrow();
    String version = Objects.requireNonNull(consultation.version(), "never opened");
    Conversation conversation = consultations.conversation(version, consultation);
    String url = publicUrl + "/consultations/" + slug + "/outcome";
    return new Letters(organisation, consultation, new Voices(conversation, themes), all, url);
  }
}
