package org.earshot.web.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultation.State;
import org.earshot.outcomes.Corrections;
import org.earshot.outcomes.FeedbackReports;
import org.earshot.outcomes.Outcomes;
import org.earshot.outcomes.Paper;
import org.earshot.security.Officer;
import org.earshot.web.console.Need.Urgency;
import org.springframework.stereotype.Component;

/** What one officer has written and another has to approve, once its consultation has closed. */
@Component
class PaperNeeds {

  private final FeedbackReports reports;
  private final Outcomes outcomes;
  private final Corrections corrections;

  PaperNeeds(FeedbackReports reports, Outcomes outcomes, Corrections corrections) {
    this.reports = reports;
    this.outcomes = outcomes;
    this.corrections = corrections;
  }

  List<Need> of(Consultation consultation, Officer officer) {
    List<Need> needs = new ArrayList<>();
    if (consultation.state() == State.CLOSED) {
      add("Feedback report", "report", reports, consultation, officer, needs);
      add("Outcome", "outcome", outcomes, consultation, officer, needs);
      add("Correction", "outcome", corrections, consultation, officer, needs);
    }
    return needs;
  }

  private static void add(
      String what,
      String page,
      Paper<?> papers,
      Consultation consultation,
      Officer officer,
      List<Need> needs) {
    Optional<? extends Paper.Entry<?>> entry = papers.find(consultation.slug());
    if (entry.isEmpty() || entry.get().state() != Paper.State.DRAFT) {
      return;
    }
    boolean own = entry.get().authorId().equals(officer.id());
    needs.add(
        new Need(
            Urgency.WAITING,
            what + ": waits for a second officer’s approval",
            consultation.title() + (own ? ". You wrote it last: ask a colleague." : ""),
            own ? "Read it" : "Read and approve it",
            "/console/consultations/" + consultation.slug() + "/" + page));
  }
}
