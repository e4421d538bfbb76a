package org.earshot.web.console;

import java.time.InstantSource;
import java.util.List;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.outcomes.FeedbackReports;
import org.earshot.outcomes.Outcomes;
import org.earshot.outcomes.Paper;
import org.earshot.responses.Responses;
import org.earshot.responses.Responses.Tally;
import org.earshot.web.setup.Stage;
import org.springframework.stereotype.Component;

/** All consultations with their figures and clocks, for the first page. */
@Component
class Overview {

  private final Consultations consultations;
  private final Responses responses;
  private final FeedbackReports reports;
  private final Outcomes outcomes;
  private final InstantSource clock;

  Overview(
      Consultations consultations,
      Responses responses,
      FeedbackReports reports,
      Outcomes outcomes,
      InstantSource clock) {
    this.consultations = consultations;
    this.responses = responses;
    this.reports = reports;
    this.outcomes = outcomes;
    this.clock = clock;
  }

  List<Line> lines() {
    return consultations.all().stream().map(this::line).toList();
  }

  private Line line(Consultation consultation) {
    return new Line(
        consultation,
        Stage.of(consultation.state()),
        responses.tally(consultation.slug()),
        deadlines(consultation));
  }

  List<Deadline> deadlines(Consultation consultation) {
    boolean sent =
        outcomes
            .find(consultation.slug())
            .map(entry -> entry.state() == Paper.State.SENT)
            .orElse(false);
    boolean published = reports.published(consultation.slug()).isPresent();
    return Deadline.running(consultation, new Deadline.Kept(published, sent), clock.instant());
  }

  record Line(Consultation consultation, Stage stage, Tally tally, List<Deadline> deadlines) {}
}
