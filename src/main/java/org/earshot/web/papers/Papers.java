package org.earshot.web.papers;

import org.earshot.outcomes.Corrections;
import org.earshot.outcomes.FeedbackReports;
import org.earshot.outcomes.HoldingMessages;
import org.earshot.outcomes.Outcomes;
import org.earshot.outcomes.Paper;
import org.earshot.outcomes.Promise;
import org.earshot.outcomes.Reviews;
import org.springframework.stereotype.Component;

/** Finds the paper that a sheet is about. */
@Component
class Papers {

  private final FeedbackReports reports;
  private final Outcomes outcomes;
  private final Corrections corrections;
  private final HoldingMessages holding;
  private final Reviews reviews;

  Papers(
      FeedbackReports reports,
      Outcomes outcomes,
      Corrections corrections,
      HoldingMessages holding,
      Reviews reviews) {
    this.reports = reports;
    this.outcomes = outcomes;
    this.corrections = corrections;
    this.holding = holding;
    this.reviews = reviews;
  }

  Paper<?> of(Sheet sheet) {
    return switch (sheet) {
      case REPORT -> reports;
      case LATE_REPORT -> holding.about(Promise.REPORT);
      case OUTCOME -> outcomes;
      case LATE_OUTCOME -> holding.about(Promise.OUTCOME);
      case CORRECTION -> corrections;
      case REVIEW -> reviews;
    };
  }
}
