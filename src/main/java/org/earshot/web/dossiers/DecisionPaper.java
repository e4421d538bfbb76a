package org.earshot.web.dossiers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earshot.consultations.Consultation;
import org.earshot.outcomes.FeedbackReport;
import org.earshot.outcomes.FeedbackReports;
import org.earshot.outcomes.Paper;
import org.earshot.outcomes.Recommendations;
import org.earshot.outcomes.Recommendations.Recommendation;
import org.earshot.web.dossiers.Dossier.Part;
import org.earshot.web.dossiers.Dossier.Table;
import org.springframework.stereotype.Component;

/**
 * What officers put before those who decide: what people said, as the feedback report has it, and
 * what the officers recommend, which is in no public report.
 */
@Component
class DecisionPaper {

  private final FeedbackReports reports;
  private final Recommendations recommendations;
  private final Facts facts;

  DecisionPaper(FeedbackReports reports, Recommendations recommendations, Facts facts) {
    this.reports = reports;
    this.recommendations = recommendations;
    this.facts = facts;
  }

  Dossier of(Consultation consultation) {
    List<Part> parts = new ArrayList<>(said(consultation.slug()));
    parts.add(recommended(consultation.slug()));
    return new Dossier(
        "For those who decide: " + consultation.title(),
        "An officers’ paper. It is not the feedback report that everybody reads: what is recommended"
            + " here is not decided, and nobody who took part has been told it.",
        parts);
  }

  private List<Part> said(String slug) {
    Optional<Paper.Entry<FeedbackReport>> written = reports.find(slug);
    if (written.isEmpty()) {
      return List.of(Part.of("1. What people said", "The feedback report is not written yet."));
    }
    Paper.Entry<FeedbackReport> entry = written.get();
    FeedbackReport report = entry.words();
    String state =
        entry.approved()
            ? "As the feedback report has it, which is public."
            : "As the draft of the feedback report has it: nobody has approved it yet.";
    return List.of(
        Part.of(
            "1. What people said",
            state,
            Facts.table(
                "The feedback report",
                List.of(
                    Facts.row("What the consultation was about", report.about()),
                    Facts.row("Who was consulted, and how", report.who()),
                    Facts.row("The main findings", String.join("\n", report.findings())),
                    Facts.row("What people said", report.views()),
                    Facts.row("The limits of these findings", report.limits())))));
  }

  private Part recommended(String slug) {
    return recommendations
        .find(slug)
        .map(one -> Part.of("2. What we recommend", "", table(one)))
        .orElseGet(() -> Part.of("2. What we recommend", "Nothing is recommended."));
  }

  /** The same here and in the evidence. */
  Table table(Recommendation one) {
    return Facts.table(
        "What officers recommend to those who decide",
        List.of(
            Facts.row("What we recommend", one.words()),
            List.of("Written by", one.author() + ", " + facts.day(one.at()))));
  }
}
