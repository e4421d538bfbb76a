package org.earshot.web.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.earshot.analysis.Results;
import org.earshot.analysis.SmallNumbers;
import org.earshot.outcomes.ReportThemes;
import org.earshot.responses.Responses;
import org.earshot.web.OtherWords;
import org.earshot.web.documents.Format;
import org.earshot.web.exports.CsvTable;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A published feedback report in fewer words, each on a sheet of its own, and as a file. */
@Controller
class ReportVersions {

  private final Register register;
  private final PublishedReports reports;
  private final PageLanguage.Choice languages;
  private final Results results;
  private final Responses responses;
  private final ReportThemes themes;
  private final OtherWords otherWords;
  private final String organisation;

  ReportVersions(
      Register register,
      PublishedReports reports,
      PageLanguage.Choice languages,
      Results results,
      Responses responses,
      ReportThemes themes,
      OtherWords otherWords,
      @Value("${earshot.organisation:}") String organisation) {
    this.register = register;
    this.reports = reports;
    this.languages = languages;
    this.results = results;
    this.responses = responses;
    this.themes = themes;
    this.otherWords = otherWords;
    this.organisation = organisation;
  }

  @GetMapping("/consultations/{slug}/report/{length:one-page|300-words|100-words}")
  String shorter(
      @PathVariable String slug,
      @PathVariable String length,
      @RequestParam(required = false) @Nullable String lang,
      Model model) {
    Notice notice = register.named(slug);
    ReportPage page = page(notice, languages.of(notice, lang));
    model.addAttribute("language", page.language());
    model.addAttribute("notice", notice);
    model.addAttribute("page", page);
    model.addAttribute("shorter", page.shorter(length));
    return "pages/report-short";
  }

  @GetMapping("/consultations/{slug}/report.{ending:docx|pdf}")
  void file(
      @PathVariable String slug,
      @PathVariable String ending,
      @RequestParam(required = false) @Nullable String lang,
      HttpServletResponse response)
      throws IOException {
    Notice notice = register.named(slug);
    ReportPage page = page(notice, languages.of(notice, lang));
    Format format =
        page.formats().stream()
            .filter(one -> one.ending().equals(ending))
            .findFirst()
            .orElseThrow(ReportVersions::missing);
    response.setContentType(format.mediaType());
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        "attachment; filename=\"" + slug + "-report" + in(page.language()) + "." + ending + "\"");
    document(notice, page).as(format).write(response.getOutputStream());
  }

  /** What everyone said, counted: the same numbers as on the page, for other programs. */
  @GetMapping("/consultations/{slug}/report.csv")
  void counts(
      @PathVariable String slug,
      @RequestParam(required = false) @Nullable String lang,
      HttpServletResponse response)
      throws IOException {
    Notice notice = register.named(slug);
    ReportPage page = page(notice, languages.of(notice, lang));
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        "attachment; filename=\"" + slug + "-report" + in(page.language()) + ".csv\"");
    try (CsvTable table = new CsvTable(response.getOutputStream())) {
      document(notice, page).counts(table);
    }
  }

  private static String in(PageLanguage language) {
    return language.isOwn() ? "" : "-" + language.words().tag();
  }

  private ReportDocument document(Notice notice, ReportPage page) {
    long tookPart = responses.tally(notice.slug()).started();
    PageLanguage language = page.language();
    return new ReportDocument(
        page,
        Asked.in(language, results.of(notice.consultation())),
        themes.told(notice.slug()),
        otherWords.of(
            Objects.requireNonNull(language.conversation(), "it has opened"),
            language.words().language()),
        tookPart < SmallNumbers.LEAST ? null : tookPart,
        organisation);
  }

  private ReportPage page(Notice notice, PageLanguage language) {
    return reports.page(notice, language).orElseThrow(ReportVersions::missing);
  }

  private static ResponseStatusException missing() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
