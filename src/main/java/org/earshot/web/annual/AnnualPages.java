package org.earshot.web.annual;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import org.earshot.evaluation.AnnualReports;
import org.earshot.evaluation.AnnualReports.Edition;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.earshot.web.Recorded;
import org.earshot.web.exports.CsvTable;
import org.earshot.web.exports.Table;
import org.earshot.web.exports.XlsxTable;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A year's figures for officers: to read, to print, to take along, to publish. */
@Controller
@RequestMapping("/console/annual-report")
class AnnualPages {

  private static final String ADDRESS = "/console/annual-report";

  private final Exercises exercises;
  private final AnnualCount count;
  private final AnnualReports published;

  AnnualPages(Exercises exercises, AnnualCount count, AnnualReports published) {
    this.exercises = exercises;
    this.count = count;
    this.published = published;
  }

  /**
   * @param asked the year in which its April is; null for this one
   */
  @GetMapping
  String show(@RequestParam(name = "year", required = false) @Nullable Integer asked, Model model) {
    FinancialYear year = asked == null ? exercises.years().first() : known(asked);
    AnnualReports.Published out = published.find(year.year()).orElse(null);
    model.addAttribute("year", year);
    model.addAttribute("years", exercises.years());
    model.addAttribute("annual", count.of(year));
    model.addAttribute("published", out);
    if (!model.containsAttribute("introduction")) {
      model.addAttribute("introduction", out == null ? "" : out.introduction());
    }
    if (!model.containsAttribute("begun")) {
      model.addAttribute("begun", out == null ? "" : out.version());
    }
    return "console/annual/report";
  }

  private FinancialYear known(int asked) {
    FinancialYear year = new FinancialYear(asked);
    if (!exercises.years().contains(year)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return year;
  }

  @GetMapping("/{year}.csv")
  void csv(@PathVariable int year, HttpServletResponse response) throws IOException {
    head(known(year), "csv", "text/csv;charset=UTF-8", response);
    write(known(year), new CsvTable(response.getOutputStream()));
  }

  @GetMapping("/{year}.xlsx")
  void xlsx(@PathVariable int year, HttpServletResponse response) throws IOException {
    FinancialYear known = known(year);
    head(
        known,
        "xlsx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        response);
    OutputStream out = response.getOutputStream();
    write(known, new XlsxTable(out, "Annual report"));
  }

  private static void head(
      FinancialYear year, String ending, String type, HttpServletResponse response) {
    response.setContentType(type);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        "attachment; filename=\"annual-report-" + year.year() + "." + ending + "\"");
  }

  private void write(FinancialYear year, Table table) throws IOException {
    try (table) {
      new AnnualSheet(year, count.of(year)).write(table);
    }
  }

  @Recorded("published an annual report")
  @PostMapping("/{year}/publish")
  String publish(
      @PathVariable int year,
      @RequestParam(name = "introduction", defaultValue = "") String introduction,
      @RequestParam(name = "begun", required = false) @Nullable String begun,
      @CurrentOfficer Officer officer,
      RedirectAttributes next) {
    FinancialYear known = known(year);
    try {
      String figures = AnnualJson.write(count.of(known));
      published.publish(year, new Edition(introduction.strip(), figures, begun), officer);
      next.addFlashAttribute("notice", "The annual report is public, with these figures.");
    } catch (Refused refused) {
      next.addFlashAttribute("refusal", refused.getMessage());
      next.addFlashAttribute("introduction", introduction);
      if (begun != null && refused.reason() == Refused.Reason.INVALID) {
        next.addFlashAttribute("begun", begun);
      }
    }
    return "redirect:" + ADDRESS + "?year=" + year;
  }

  @Recorded("withdrew an annual report")
  @PostMapping("/{year}/withdraw")
  String withdraw(@PathVariable int year, RedirectAttributes next) {
    published.withdraw(known(year).year());
    next.addFlashAttribute("notice", "The annual report is public no more.");
    return "redirect:" + ADDRESS + "?year=" + year;
  }
}
