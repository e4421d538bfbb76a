package org.earshot.web.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultation.State;
import org.earshot.outcomes.Corrections;
import org.earshot.outcomes.FeedbackReports;
import org.earshot.outcomes.HoldingMessages;
import org.earshot.outcomes.Outcomes;
import org.earshot.outcomes.Owed;
import org.earshot.outcomes.Paper;
import org.earshot.outcomes.Promise;
import org.earshot.outcomes.Reviews;
import org.earshot.security.Officer;
import org.earshot.web.console.Need.Urgency;
import org.springframework.stereotype.Component;

/** What one officer has written and another has to approve, once its consultation has closed. */
@Component
class PaperNeeds {

  private final FeedbackReports reports;
  private final Outcomes outcomes;
  private final Corrections corrections;
  private final Reviews reviews;
  private final HoldingMessages holding;

  PaperNeeds(
      FeedbackReports reports,
      Outcomes outcomes,
      Corrections corrections,
      Reviews reviews,
      HoldingMessages holding) {
    this.reports = reports;
    this.outcomes = outcomes;
    this.corrections = corrections;
    this.reviews = reviews;
    this.holding = holding;
  }

  List<Need> of(Overview.Line line, Officer officer) {
    Consultation consultation = line.consultation();
    List<Need> needs = new ArrayList<>();
    if (consultation.state() == State.CLOSED) {
      line.owed().stream()
          .filter(owed -> owed.promise() != Promise.REVIEW && !owed.published())
          .map(Owed::promise)
          .forEach(promise -> holding(promise, consultation, officer, needs));
      String outcome = Promise.OUTCOME.page(consultation.slug());
      String report = Promise.REPORT.page(consultation.slug());
      String review = Promise.REVIEW.page(consultation.slug());
      add("Feedback report", report, reports, consultation, officer, needs);
      add("Outcome", outcome, outcomes, consultation, officer, needs);
      add("Correction", outcome, corrections, consultation, officer, needs);
      add("What came of it", review, reviews, consultation, officer, needs);
    }
    return needs;
  }

  /** Once what it is about is there, nobody can approve one any more. */
  private void holding(
      Promise promise, Consultation consultation, Officer officer, List<Need> needs) {
    add(
        "Holding message about the " + promise.words(),
        promise.holdingPage(consultation.slug()),
        holding.about(promise),
        consultation,
        officer,
        needs);
  }

  private static void add(
      String what,
      String address,
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
            address));
  }
}
