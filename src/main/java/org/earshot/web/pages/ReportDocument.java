package org.earshot.web.pages;

import java.util.ArrayList;
import java.util.List;
import org.earshot.analysis.SmallNumbers;
import org.earshot.analysis.Told;
import org.earshot.outcomes.FeedbackReport;
import org.earshot.web.documents.WordDocument;
import org.earshot.web.documents.WordDocument.Tongue;
import org.earshot.web.pages.ReportPage.Findings;
import org.jspecify.annotations.Nullable;

/**
 * A published feedback report as a Word document, with what stands on its page.
 *
 * @param counts what everyone said; small numbers are hidden
 * @param tookPart how many took part; null where they are too few to say
 * @param organisation whose report it is
 */
record ReportDocument(
    Notice notice,
    ReportPage page,
    List<Told> counts,
    @Nullable Long tookPart,
    String organisation) {

  private static final Tongue ENGLISH = Tongue.ENGLISH;

  WordDocument whole() {
    FeedbackReport report = page.report();
    Tongue own = tongue(page.own());
    WordDocument document = begin("Feedback report: " + notice.title());
    document.title("Feedback report: " + notice.title(), ENGLISH);
    document.heading("The main findings", ENGLISH).list(report.findings(), own);
    for (Findings other : page.others()) {
      document.smallHeading(other.name(), tongue(other)).list(other.lines(), tongue(other));
    }
    document.heading("What the consultation was on", ENGLISH).text(report.about(), own);
    document.heading("Who was consulted, and how", ENGLISH).text(report.who(), own);
    document.heading("What people said", ENGLISH).text(report.views(), own);
    document.heading("The limits of these findings", ENGLISH).text(report.limits(), own);
    document.heading("What everyone said, counted", ENGLISH);
    if (tookPart == null) {
      return document.text(fewer("took part", "so no numbers can be shown"), ENGLISH);
    }
    document.text(tookPart + " people took part.", ENGLISH);
    document.text("Numbers under " + SmallNumbers.LEAST + " are not shown.", ENGLISH);
    counts.forEach(told -> count(document, told, own));
    return document;
  }

  private WordDocument begin(String title) {
    return new WordDocument(title, organisation, ENGLISH);
  }

  private static void count(WordDocument document, Told told, Tongue own) {
    document.smallHeading(told.ask(), own);
    if (told.answered() == null) {
      document.text(fewer("answered", "so nothing is shown"), ENGLISH);
      return;
    }
    document.text(told.answered() + " people answered.", ENGLISH);
    if (told.median() != null) {
      String half = told.median().toPlainString();
      document.text("Half of them said " + half + " or less, half of them that or more.", ENGLISH);
    }
    if (!told.rows().isEmpty()) {
      document.table("How many people gave each answer: " + told.ask(), rows(told), own);
    }
  }

  private static List<List<String>> rows(Told told) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("Answer", "People", "Share"));
    for (Told.Row row : told.rows()) {
      rows.add(
          List.of(
              row.label(),
              row.count() == null ? "not shown" : row.count().toString(),
              row.percent() == null ? "" : row.percent() + "%"));
    }
    return rows;
  }

  private static String fewer(String did, String therefore) {
    return "Fewer than " + SmallNumbers.LEAST + " people " + did + ", " + therefore + ".";
  }

  private static Tongue tongue(Findings findings) {
    return new Tongue(findings.tag(), findings.direction().equals("rtl"));
  }
}
