package org.earshot.web.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.outcomes.ReportTranslations;
import org.earshot.outcomes.ShortReport;
import org.earshot.themes.Theme;
import org.earshot.themes.ToldThemes;
import org.earshot.web.documents.Format;

/**
 * A feedback report as everybody can read it, in one language. What is not translated stands in the
 * language that it was written in.
 *
 * @param shorter in fewer words, the longest first
 * @param told what is translated, by the name of the part
 * @param mixed whether anything is not
 * @param approved the day on which it became public
 */
public record ReportPage(
    PageLanguage language,
    Findings findings,
    Passage about,
    Passage who,
    Passage views,
    Passage limits,
    List<Shorter> shorter,
    Map<String, String> told,
    boolean mixed,
    LocalDate approved) {

  /**
   * @param tag the language that they are in, BCP 47
   * @param direction {@code ltr} or {@code rtl}
   */
  public record Findings(List<String> lines, String tag, String direction) {}

  /**
   * @param report as it is shown, with as many words as it has there
   */
  public record Shorter(ShortReport report, String tag, String direction) {

    /** What it is called, with how many words it has. */
    public String title(PageLanguage page) {
      return switch (report.length()) {
        case ONE_PAGE -> page.words().say("report_one_page", "words", report.words());
        case WORDS_300, WORDS_100 ->
            page.words()
                .say(
                    "report_in_words",
                    Map.of(
                        "most",
                        String.valueOf(report.length().most()),
                        "words",
                        String.valueOf(report.words())));
      };
    }
  }

  ReportPage withNamesMissing() {
    return new ReportPage(
        language, findings, about, who, views, limits, shorter, told, true, approved);
  }

  /** What a theme is called. */
  public Passage named(Theme theme) {
    return language.passage(ReportTranslations.named(theme, told).orElse(null), theme.name());
  }

  /** How far the reading of people's own words has come, in a sentence. */
  public String far(ToldThemes.Found found) {
    return found.read() >= found.total()
        ? language.words().say("report_read_all")
        : language.words().say("report_read_some", "read", found.read());
  }

  /** What it can be taken away as: what has the letters of all that stands on it. */
  public List<Format> formats() {
    return Stream.of(Format.values()).filter(format -> format.canWrite(text())).toList();
  }

  /** Whether it cannot be had as a PDF. */
  public boolean withoutPdf() {
    return !formats().contains(Format.PDF);
  }

  private String text() {
    return Stream.of(
            Stream.of(language.title(), language.words().say("report_findings")),
            Stream.of(about, who, views, limits).map(Passage::text),
            findings.lines().stream())
        .flatMap(one -> one)
        .collect(Collectors.joining(" "));
  }

  /** The one of this length, by its name in addresses. */
  Shorter shorter(String address) {
    return shorter.stream()
        .filter(one -> one.report().length().address().equals(address))
        .findFirst()
        .orElseThrow();
  }
}
