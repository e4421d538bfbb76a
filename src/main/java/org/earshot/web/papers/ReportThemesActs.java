package org.earshot.web.papers;

import org.earshot.outcomes.ReportThemes;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.web.Recorded;
import org.earshot.web.forms.Found;
import org.earshot.web.forms.Step;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Other themes on a feedback report that is public: asked for by one officer, then approved. */
@Controller
@RequestMapping(Address.REPORT + "/themes")
class ReportThemesActs {

  private final ReportThemes themes;
  private final Found found;

  ReportThemesActs(ReportThemes themes, Found found) {
    this.themes = themes;
    this.found = found;
  }

  @Recorded("asked for other themes on a public feedback report")
  @PostMapping
  String ask(@PathVariable String slug, @CurrentOfficer Officer officer, RedirectAttributes next) {
    found.consultation(slug);
    return Step.take(
        Sheet.REPORT.address(slug),
        () -> themes.ask(slug, officer),
        "A second officer has to approve the themes. Until then the report stays as it is.",
        next);
  }

  @Recorded("approved other themes on a public feedback report")
  @PostMapping("/approve")
  String approve(
      @PathVariable String slug,
      @RequestParam("mark") String mark,
      @CurrentOfficer Officer officer,
      RedirectAttributes next) {
    found.consultation(slug);
    return Step.take(
        Sheet.REPORT.address(slug),
        () -> themes.agree(slug, mark, officer),
        "The report shows these themes now.",
        next);
  }
}
