package org.earshot.web.pages;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** A published feedback report in fewer words, each on a sheet of its own. */
@Controller
class ReportVersions {

  private final Register register;
  private final PublishedReports reports;

  ReportVersions(Register register, PublishedReports reports) {
    this.register = register;
    this.reports = reports;
  }

  @GetMapping("/consultations/{slug}/report/{length:one-page|300-words|100-words}")
  String shorter(@PathVariable String slug, @PathVariable String length, Model model) {
    Notice notice = register.find(slug).orElseThrow(ReportVersions::missing);
    ReportPage page = reports.page(notice).orElseThrow(ReportVersions::missing);
    model.addAttribute("notice", notice);
    model.addAttribute("page", page);
    model.addAttribute("shorter", page.shorter(length));
    return "pages/report-short";
  }

  private static ResponseStatusException missing() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
