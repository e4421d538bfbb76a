package org.earshot.web.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.earshot.analysis.Results;
import org.earshot.analysis.SmallNumbers;
import org.earshot.analysis.Told;
import org.earshot.outcomes.ReportThemes;
import org.earshot.responses.Responses;
import org.earshot.web.OtherWords;
import org.earshot.web.documents.Format;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** A published feedback report in fewer words, each on a sheet of its own, and as a file. */
@Controller
class ReportVersions {

  private final Register register;
  private final PublishedReports reports;
  private final Results results;
  private final Responses responses;
  private final ReportThemes themes;
  private final OtherWords otherWords;
  private final String organisation;

  ReportVersions(
      Register register,
      PublishedReports reports,
      Results results,
      Responses responses,
      ReportThemes themes,
      OtherWords otherWords,
      @Value("${earshot.organisation:}") String organisation) {
    this.register = register;
    this.reports = reports;
    this.results = results;
    this.responses = responses;
    this.themes = themes;
    this.otherWords = otherWords;
    this.organisation = organisation;
  }

  @GetMapping("/consultations/{slug}/report/{length:one-page|300-words|100-words}")
  String shorter(@PathVariable String slug, @PathVariable String length, Model model) {
    Notice notice = notice(slug);
    ReportPage page = page(notice);
    model.addAttribute("notice", notice);
    model.addAttribute("page", page);
    model.addAttribute("shorter", page.shorter(length));
    return "pages/report-short";
  }

  @GetMapping("/consultations/{slug}/report.{ending:docx|pdf}")
  void file(@PathVariable String slug, @PathVariable String ending, HttpServletResponse response)
      throws IOException {
    Notice notice = notice(slug);
    ReportPage page = page(notice);
    Format format =
        page.formats().stream()
            .filter(one -> one.ending().equals(ending))
            .findFirst()
            .orElseThrow(ReportVersions::missing);
    response.setContentType(format.mediaType());
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        "attachment; filename=\"" + slug + "-report." + ending + "\"");
    document(notice, page).as(format).write(response.getOutputStream());
  }

  private ReportDocument document(Notice notice, ReportPage page) {
    long tookPart = responses.tally(notice.slug()).started();
    return new ReportDocument(
        notice,
        page,
        Told.all(results.of(notice.consultation())),
        themes.told(notice.slug()),
        otherWords.of(notice.consultation()),
        tookPart < SmallNumbers.LEAST ? null : tookPart,
        organisation);
  }

  private Notice notice(String slug) {
    return register.find(slug).orElseThrow(ReportVersions::missing);
  }

  private ReportPage page(Notice notice) {
    return reports.page(notice).orElseThrow(ReportVersions::missing);
  }

  private static ResponseStatusException missing() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
