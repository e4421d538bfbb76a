package org.earshot.web.annual;

import org.earshot.evaluation.AnnualReports;
import org.earshot.evaluation.AnnualReports.Published;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Annual reports that everybody can read. */
@Controller
class PublicAnnualPages {

  private final AnnualReports reports;

  PublicAnnualPages(AnnualReports reports) {
    this.reports = reports;
  }

  @GetMapping("/annual-reports")
  String all(Model model) {
    model.addAttribute(
        "years", reports.all().stream().map(one -> new FinancialYear(one.year())).toList());
    return "pages/annual-reports";
  }

  @GetMapping("/annual-reports/{year}")
  String one(@PathVariable int year, Model model) {
    Published published =
        reports.find(year).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    model.addAttribute("year", new FinancialYear(year));
    model.addAttribute("published", published);
    model.addAttribute("annual", AnnualJson.read(published.figures()));
    return "pages/annual-report";
  }
}
