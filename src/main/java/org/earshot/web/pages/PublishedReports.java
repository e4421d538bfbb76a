package org.earshot.web.pages;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.earshot.consultations.Clocks;
import org.earshot.outcomes.FeedbackReport;
import org.earshot.outcomes.FeedbackReports;
import org.earshot.outcomes.Lengths;
import org.earshot.outcomes.Lengths.Length;
import org.earshot.outcomes.Paper.Entry;
import org.earshot.outcomes.ReportThemes;
import org.earshot.outcomes.ReportTranslations;
import org.earshot.outcomes.ShortReport;
import org.earshot.themes.Theme;
import org.earshot.web.pages.ReportPage.Findings;
import org.earshot.web.pages.ReportPage.Shorter;
import org.springframework.stereotype.Component;

/** Lays out a published feedback report in a language. */
@Component
class PublishedReports {

  private static final List<String> PARTS = List.of("about", "who", "views", "limits");

  private final FeedbackReports reports;
  private final ReportTranslations translations;
  private final ReportThemes themes;

  PublishedReports(FeedbackReports reports, ReportTranslations translations, ReportThemes themes) {
    this.reports = reports;
    this.translations = translations;
    this.themes = themes;
  }

  /** Empty where nothing has been published. */
  Optional<ReportPage> page(Notice notice, PageLanguage language) {
    return reports
        .published(notice.slug())
        .map(
            entry ->
                new Making(
                        language,
                        entry,
                        language.isOwn()
                            ? Map.of()
                            : translations.told(notice.slug(), language.words().language()))
                    .page(themes(notice.slug())));
  }

  private List<Theme> themes(String slug) {
    return themes.told(slug).values().stream()
        .flatMap(found -> found.themes().stream())
        .map(one -> one.theme())
        .toList();
  }

  /**
   * @param told what is translated, by the name of the part
   */
  private record Making(
      PageLanguage language, Entry<FeedbackReport> entry, Map<String, String> told) {

    ReportPage page(List<Theme> themes) {
      FeedbackReport report = entry.words();
      Optional<List<String>> findings =
          report.findingsIn(language.words().language(), language.own());
      boolean whole =
          language.isOwn() || (findings.isPresent() && told.keySet().containsAll(PARTS));
      ReportPage page =
          new ReportPage(
              language,
              findings(findings),
              passage("about", FeedbackReport::about),
              passage("who", FeedbackReport::who),
              passage("views", FeedbackReport::views),
              passage("limits", FeedbackReport::limits),
              whole ? shorter(translated(findings.orElse(report.findings()))) : each(),
              told,
              !whole,
              Clocks.day(Objects.requireNonNull(entry.approvedAt())));
      boolean named =
          themes.stream().allMatch(theme -> page.named(theme).tag().equals(language.words().tag()));
      return named || language.isOwn() ? page : page.withNamesMissing();
    }

    private Findings findings(Optional<List<String>> lines) {
      return lines
          .map(in -> new Findings(in, language.words().tag(), language.words().direction()))
          .orElseGet(
              () ->
                  new Findings(
                      entry.words().findings(), language.ownTag(), language.ownDirection()));
    }

    private Passage passage(String part, Function<FeedbackReport, String> own) {
      return language.passage(told.get(part), own.apply(entry.words()));
    }

    private FeedbackReport translated(List<String> findings) {
      FeedbackReport report = entry.words();
      return language.isOwn()
          ? report
          : new FeedbackReport(
              told.getOrDefault("about", ""),
              told.getOrDefault("who", ""),
              told.getOrDefault("views", ""),
              findings,
              told.getOrDefault("limits", ""),
              null,
              new Lengths(
                  told.get(Length.ONE_PAGE.address()),
                  told.get(Length.WORDS_300.address()),
                  told.get(Length.WORDS_100.address())));
    }

    private List<Shorter> shorter(FeedbackReport report) {
      return ShortReport.all(report).stream()
          .map(one -> new Shorter(one, language.words().tag(), language.words().direction()))
          .toList();
    }

    /** Each length by itself: what nobody translated is not put together of two languages. */
    private List<Shorter> each() {
      return Stream.of(Length.values())
          .map(
              length -> {
                String words = told.get(length.address());
                return words == null
                    ? new Shorter(
                        ShortReport.of(entry.words(), length),
                        language.ownTag(),
                        language.ownDirection())
                    : new Shorter(
                        ShortReport.written(length, words),
                        language.words().tag(),
                        language.words().direction());
              })
          .toList();
    }
  }
}
