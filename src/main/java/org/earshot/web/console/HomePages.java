package org.earshot.web.console;

import java.util.List;
import org.earshot.consultations.Consultation;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.web.May;
import org.earshot.web.Partners;
import org.earshot.web.Wards;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: what needs this officer today, and the consultations. */
@Controller
class HomePages {

  private final Overview overview;
  private final Needs needs;
  private final Partners partners;
  private final Wards wards;

  HomePages(Overview overview, Needs needs, Partners partners, Wards wards) {
    this.overview = overview;
    this.needs = needs;
    this.partners = partners;
    this.wards = wards;
  }

  /**
   * A consultation as a councillor finds it.
   *
   * @param ward where the results of their ward stand; null where there are none
   */
  record Ward(Overview.Line line, @Nullable String ward) {}

  private Ward ofWard(Overview.Line line, Officer officer) {
    Consultation one = line.consultation();
    return new Ward(
        line,
        wards
            .results(one, officer.ward())
            .map(query -> "/console/consultations/" + one.slug() + "/results" + query)
            .orElse(null));
  }

  /** The first thing that each role came for. */
  @GetMapping("/console")
  String home(@CurrentOfficer Officer officer, Model model) {
    if (officer.role() == Officer.Role.TRANSLATOR) {
      return "redirect:/console/conversations";
    }
    if (officer.role() == Officer.Role.PARTNER) {
      model.addAttribute("partner", officer.partner());
      model.addAttribute("theirs", partners.of(officer));
      return "console/accounts/partner";
    }
    List<Overview.Line> lines = overview.lines();
    if (officer.role() == Officer.Role.COUNCILLOR) {
      model.addAttribute("ward", wards.find(officer.ward()).orElse(null));
      model.addAttribute(
          "lines",
          lines.stream()
              .filter(line -> line.consultation().version() != null)
              .map(line -> ofWard(line, officer))
              .toList());
      return "console/accounts/councillor";
    }
    if (officer.role() == Officer.Role.OBSERVER) {
      model.addAttribute("lines", lines);
      return "console/accounts/reading";
    }
    May may = May.of(officer.role());
    model.addAttribute(
        "needs",
        needs.of(lines, officer).stream().filter(need -> may.open(need.address())).toList());
    model.addAttribute("sampled", lines.stream().anyMatch(Overview.Line::sample));
    model.addAttribute("groups", Overview.byState(lines));
    model.addAttribute("fresh", Overview.fresh(lines));
    return "console/home";
  }
}
