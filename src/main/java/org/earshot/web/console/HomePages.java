package org.earshot.web.console;

import java.util.List;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.web.May;
import org.earshot.web.Partners;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: what needs this officer today, and the consultations. */
@Controller
class HomePages {

  private final Overview overview;
  private final Needs needs;
  private final Partners partners;

  HomePages(Overview overview, Needs needs, Partners partners) {
    this.overview = overview;
    this.needs = needs;
    this.partners = partners;
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
