package org.earshot.outcomes;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.earshot.areas.Areas;
import org.earshot.consultations.Consultation;
import org.earshot.outbox.Letter;
import org.earshot.security.Refused;
import org.springframework.stereotype.Service;

/** Feedback reports in their table. */
@Service
class StoredFeedbackReports extends StoredPaper<FeedbackReport> implements FeedbackReports {

  private final Matters matters;
  private final FeedbackDraft drafts;
  private final FeedbackPost post;
  private final ReportThemes themes;
  private final Areas areas;

  StoredFeedbackReports(
      PaperTable<FeedbackReport> table,
      FeedbackDraft drafts,
      FeedbackPost post,
      ReportThemes themes,
      Areas areas,
      Steps steps) {
    super(table, Letter.Kind.FEEDBACK, steps);
    this.matters = steps.matters();
    this.drafts = drafts;
    this.post = post;
    this.themes = themes;
    this.areas = areas;
  }

  @Override
  public FeedbackReport draft(String slug) {
    Consultation consultation = matters.consultation(slug);
    refuseEarly(consultation);
    return drafts.of(consultation, matters.conversation(consultation));
  }

  @Override
  void check(Consultation consultation, FeedbackReport report) {
    refuseEarly(consultation);
    FeedbackRules.check(report);
  }

  @Override
  void refuseEarly(Consultation consultation) {
    if (consultation.state() != Consultation.State.CLOSED) {
      throw Refused.conflict(
          "state", "The consultation has not closed: a report on it tells what everybody said.");
    }
  }

  /**
   * Themes and areas are officers' words too: who approves the report approves them as they are
   * then.
   */
  @Override
  void approved(String slug) {
    themes.keep(slug);
    areas.hold(slug);
  }

  @Override
  boolean isWhole(FeedbackReport report, Locale language, Locale own) {
    return report.findingsIn(language, own).isPresent();
  }

  @Override
  Set<Letter.Kind> overtakes() {
    return Set.of(Promise.REPORT.holding());
  }

  @Override
  String afterwards() {
    return "";
  }

  @Override
  public Map<Locale, String> previews(String slug) {
    return post.previews(matters.consultation(slug).slug());
  }
}
