package org.earshot.web.console;

import java.util.List;
import java.util.Optional;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultation.State;
import org.earshot.consultations.Gate;
import org.earshot.outcomes.FeedbackReports;
import org.earshot.outcomes.Outcomes;
import org.earshot.outcomes.Paper;
import org.earshot.responses.Responses;
import org.earshot.web.console.Standing.Written;
import org.springframework.stereotype.Component;

/** Finds out how one consultation stands. */
@Component
class Standings {

  private final Gate gate;
  private final Responses responses;
  private final FeedbackReports reports;
  private final Outcomes outcomes;

  Standings(Gate gate, Responses responses, FeedbackReports reports, Outcomes outcomes) {
    this.gate = gate;
    this.responses = responses;
    this.reports = reports;
    this.outcomes = outcomes;
  }

  Standing of(Consultation consultation) {
    String slug = consultation.slug();
    List<Gate.Check> open = open(consultation);
    long blocking = open.stream().filter(Gate.Check::blocks).count();
    List<Responses.Share> shares =
        consultation.version() == null ? List.of() : responses.shares(slug);
    return new Standing(
        consultation,
        blocking,
        open.size() - blocking,
        shares.stream().mapToLong(Responses.Share::started).sum(),
        shares.stream().mapToLong(Responses.Share::completed).sum(),
        written(reports.find(slug)),
        written(outcomes.find(slug)));
  }

  /** Nothing once it has passed the gate. */
  private List<Gate.Check> open(Consultation consultation) {
    boolean ahead = consultation.state() == State.DRAFT || consultation.state() == State.SCHEDULED;
    return ahead ? gate.look(consultation.slug()).open() : List.of();
  }

  private static Written written(Optional<? extends Paper.Entry<?>> entry) {
    if (entry.isEmpty()) {
      return Written.NOT_YET;
    }
    return switch (entry.get().state()) {
      case DRAFT -> Written.DRAFT;
      case APPROVED -> Written.APPROVED;
      case SENDING, SENT -> Written.SENT;
    };
  }
}
