package org.earshot.web.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earshot.assisted.PostedLetters;
import org.earshot.assisted.PostedLetters.About;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultation.State;
import org.earshot.outcomes.FeedbackReports;
import org.earshot.outcomes.Outcomes;
import org.earshot.outcomes.Paper;
import org.earshot.web.console.Need.Urgency;
import org.springframework.stereotype.Component;

/** Letters that have to be posted, once what they tell is approved. */
@Component
class PostNeeds {

  private final PostedLetters letters;
  private final FeedbackReports reports;
  private final Outcomes outcomes;

  PostNeeds(PostedLetters letters, FeedbackReports reports, Outcomes outcomes) {
    this.letters = letters;
    this.reports = reports;
    this.outcomes = outcomes;
  }

  List<Need> of(Consultation consultation) {
    List<Need> needs = new ArrayList<>();
    if (consultation.state() == State.CLOSED) {
      add(About.REPORT, reports, consultation, needs);
      add(About.OUTCOME, outcomes, consultation, needs);
    }
    return needs;
  }

  private void add(About about, Paper<?> papers, Consultation consultation, List<Need> needs) {
    Optional<? extends Paper.Entry<?>> entry = papers.find(consultation.slug());
    if (entry.isEmpty() || entry.get().approvedAt() == null) {
      return;
    }
    long left = letters.count(consultation.slug(), about).left();
    if (left > 0) {
      needs.add(
          new Need(
              Urgency.WAITING,
              Need.counted(left, "letter has", "letters have") + " to be posted: " + about.words(),
              consultation.title() + ". They asked to be told and gave no number.",
              "Who gets one",
              "/console/consultations/"
                  + consultation.slug()
                  + "/assisted/letters?about="
                  + about.key()));
    }
  }
}
