package org.earshot.web.pages;

import java.time.LocalDate;
import java.util.List;
import org.earshot.outcomes.FeedbackReport;
import org.earshot.outcomes.ShortReport;

/**
 * A feedback report as everybody can read it.
 *
 * @param findings in each language that they are wholly written in, the report's own first
 * @param approved the day on which it became public
 */
public record ReportPage(FeedbackReport report, List<Findings> findings, LocalDate approved) {

  /** The findings in the language that they were written in. */
  public Findings own() {
    return findings.getFirst();
  }

  /** In fewer words, the longest first. */
  public List<ShortReport> shorter() {
    return ShortReport.all(report);
  }

  /** The one of this length, by its name in addresses. */
  ShortReport shorter(String address) {
    return shorter().stream()
        .filter(one -> one.length().address().equals(address))
        .findFirst()
        .orElseThrow();
  }

  public List<Findings> others() {
    return findings.subList(1, findings.size());
  }

  /**
   * @param tag BCP 47
   * @param name the language's name in itself
   * @param direction {@code ltr} or {@code rtl}
   */
  public record Findings(String tag, String name, String direction, List<String> lines) {}
}
