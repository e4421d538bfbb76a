package org.earshot.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.earshot.analysis.SmallNumbers;
import org.earshot.analysis.Told;
import org.earshot.outcomes.FeedbackReport;
import org.earshot.themes.ToldTheme;
import org.earshot.themes.ToldThemes;
import org.earshot.web.OtherWords;
import org.earshot.web.documents.Document;
import org.earshot.web.documents.Format;
import org.earshot.web.documents.Tongue;
import org.earshot.web.pages.ReportPage.Findings;
import org.jspecify.annotations.Nullable;

/**
 * A published feedback report as a file, with what stands on its page.
 *
 * @param counts what everyone said; small numbers are hidden
 * @param themes what officers found in people's own words, by question
 * @param otherWords what some people were asked instead, by question
 * @param tookPart how many took part; null where they are too few to say
 * @param organisation whose report it is
 */
record ReportDocument(
    Notice notice,
    ReportPage page,
    List<Told> counts,
    Map<String, ToldThemes.Found> themes,
    Map<String, List<OtherWords.Said>> otherWords,
    @Nullable Long tookPart,
    String organisation) {

  private static final Tongue ENGLISH = Tongue.ENGLISH;

  Document as(Format format) {
    FeedbackReport report = page.report();
    Tongue own = tongue(page.own());
    String title = "Feedback report: " + notice.title();
    Document document = format.begin(title, organisation);
    document.title(title, ENGLISH);
    document.heading("The main findings", ENGLISH).list(report.findings(), own);
    others(document, format);
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

  private void others(Document document, Format format) {
    List<String> elsewhere = new ArrayList<>();
    for (Findings other : page.others()) {
      if (other.canBe(format)) {
        document.smallHeading(other.name(), tongue(other)).list(other.lines(), tongue(other));
      } else {
        elsewhere.add(Locale.forLanguageTag(other.tag()).getDisplayLanguage(Locale.ENGLISH));
      }
    }
    if (!elsewhere.isEmpty()) {
      String languages = String.join(", ", elsewhere);
      document.text("On the web page and in the Word document also in: " + languages, ENGLISH);
    }
  }

  private void count(Document document, Told told, Tongue own) {
    document.smallHeading(told.ask(), own);
    for (OtherWords.Said said : otherWords.getOrDefault(told.question(), List.of())) {
      document.text(said.sentence(), ENGLISH);
    }
    if (told.answered() == null) {
      document.text(
          told.few()
              ? fewer("answered", "so nothing is shown")
              : "How many answered is not shown: it would tell how few people gave an answer to"
                  + " another question.",
          ENGLISH);
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
    ToldThemes.Found found = themes.get(told.question());
    if (found != null) {
      document.text(found.far(), ENGLISH);
      document.table("How many answers have each theme: " + told.ask(), rows(found), own);
    }
  }

  private static List<List<String>> rows(ToldThemes.Found found) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("Theme", "Answers"));
    for (ToldTheme one : found.themes()) {
      rows.add(
          List.of(one.theme().name(), one.texts() == null ? "not shown" : one.texts().toString()));
    }
    return rows;
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
