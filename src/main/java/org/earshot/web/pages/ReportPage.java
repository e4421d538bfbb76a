package org.earshot.web.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.earshot.outcomes.FeedbackReport;
import org.earshot.outcomes.ShortReport;
import org.earshot.web.documents.Format;

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

  /** What it can be taken away as: what has the letters of the language it was written in. */
  public List<Format> formats() {
    return Stream.of(Format.values()).filter(own()::canBe).toList();
  }

  public List<Findings> others() {
    return findings.subList(1, findings.size());
  }

  /**
   * @param tag BCP 47
   * @param name the language's name in itself
   * @param direction {@code ltr} or {@code rtl}
   */
  public record Findings(String tag, String name, String direction, List<String> lines) {

    boolean canBe(Format format) {
      return format.canWrite(name + lines);
    }
  }
}
