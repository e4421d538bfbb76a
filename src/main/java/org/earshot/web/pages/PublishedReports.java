package org.earshot.web.pages;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.earshot.consultations.Consultations;
import org.earshot.language.Phrasebook;
import org.earshot.outcomes.FeedbackReport;
import org.earshot.outcomes.FeedbackReports;
import org.springframework.stereotype.Component;

/** Lays out a published feedback report, its findings in each language that they are written in. */
@Component
class PublishedReports {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final FeedbackReports reports;
  private final Consultations consultations;
  private final Phrasebook phrasebook;

  PublishedReports(FeedbackReports reports, Consultations consultations, Phrasebook phrasebook) {
    this.reports = reports;
    this.consultations = consultations;
    this.phrasebook = phrasebook;
  }

  /** Empty where nothing has been published. */
  Optional<ReportPage> page(Notice notice) {
    return reports
        .published(notice.slug())
        .map(
            entry ->
                new ReportPage(
                    entry.words(),
                    findings(entry.words(), written(notice)),
                    LocalDate.ofInstant(Objects.requireNonNull(entry.approvedAt()), LONDON)));
  }

  private List<ReportPage.Findings> findings(FeedbackReport report, Locale own) {
    Map<String, FeedbackReport.TranslatedFindings> translations = report.translations();
    Stream<Locale> others =
        (translations == null ? Set.<String>of() : translations.keySet())
            .stream().sorted().map(Locale::forLanguageTag);
    List<ReportPage.Findings> all = new ArrayList<>();
    Stream.concat(Stream.of(own), others.filter(one -> !one.equals(own)))
        .forEach(
            language ->
                report
                    .findingsIn(language, own)
                    .ifPresent(lines -> all.add(findings(language, lines))));
    return all;
  }

  private ReportPage.Findings findings(Locale language, List<String> lines) {
    return new ReportPage.Findings(
        language.toLanguageTag(),
        phrasebook.nameOf(language),
        phrasebook.direction(language),
        lines);
  }

  private Locale written(Notice notice) {
    String version = notice.consultation().version();
    return version == null
        ? Locale.ENGLISH
        : consultations.conversation(version, notice.consultation()).language();
  }
}
