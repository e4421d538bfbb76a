package org.earshot.web.annual;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What changes from year to year. */
@Controller
class TrendPages {

  private final Trends trends;

  TrendPages(Trends trends) {
    this.trends = trends;
  }

  @GetMapping("/console/over-the-years")
  String show(Model model) {
    model.addAttribute("trends", trends.all());
    model.addAttribute("newPeople", trends.newPeople());
    return "console/annual/trends";
  }
}
