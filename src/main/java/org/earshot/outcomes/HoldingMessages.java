package org.earshot.outcomes;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.earshot.outcomes.HoldingMessage.Stage;
import org.springframework.stereotype.Service;

/**
 * Holding messages: begun by Earshot when a feedback report or an outcome is late, given a day by
 * one officer, approved by another, told once to each who asked. A new one may follow one that is
 * public, never take its place.
 */
@Service
public class HoldingMessages {

  private final Map<Promise, HoldingPaper> papers;
  private final PaperTable<FeedbackReport> reports;
  private final PaperTable<Outcome> outcomes;

  HoldingMessages(
      HoldingPost post,
      HoldingTables tables,
      Promises promises,
      Steps steps,
      PaperTable<FeedbackReport> reports,
      PaperTable<Outcome> outcomes) {
    this.reports = reports;
    this.outcomes = outcomes;
    this.papers =
        Map.of(
            Promise.REPORT,
            new HoldingPaper(Promise.REPORT, tables, post, promises, steps),
            Promise.OUTCOME,
            new HoldingPaper(Promise.OUTCOME, tables, post, promises, steps));
  }

  /** The newest of those about the report, or about the outcome. */
  public PublicPaper<HoldingMessage> about(Promise promise) {
    return paper(promise);
  }

  /** A first draft, from how far the paper has come. It is kept nowhere. */
  public HoldingMessage draft(String slug, Promise promise) {
    boolean written =
        promise == Promise.REPORT
            ? reports.find(slug).isPresent()
            : outcomes.find(slug).isPresent();
    Stage early = promise == Promise.REPORT ? Stage.reading : Stage.deciding;
    return new HoldingMessage(written ? Stage.writing : early, "", null, null);
  }

  /** All that everybody can read, oldest first. */
  public List<Paper.Entry<HoldingMessage>> published(String slug, Promise promise) {
    return paper(promise).publishedAll(slug);
  }

  private HoldingPaper paper(Promise promise) {
    return Objects.requireNonNull(papers.get(promise), "none about a review");
  }
}
