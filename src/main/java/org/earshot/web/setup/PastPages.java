package org.earshot.web.setup;

import org.earshot.web.forms.Found;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Looks for what was asked, found and answered before. */
@Controller
class PastPages {

  private final PastExercises past;
  private final Found found;

  PastPages(PastExercises past, Found found) {
    this.past = past;
    this.found = found;
  }

  @GetMapping("/console/past")
  String searchAll(@RequestParam(defaultValue = "") String q, Model model) {
    model.addAttribute("search", "/console/past");
    model.addAttribute("q", q).addAttribute("hits", past.search(q, ""));
    model.addAttribute("back", "/console").addAttribute("to", "Consultations");
    return "console/past";
  }

  /** A page, or the list alone where it is to stand beside a form. */
  @GetMapping("/console/consultations/{slug}/past")
  String search(
      @PathVariable String slug,
      @RequestParam(defaultValue = "") String q,
      @RequestHeader(name = "HX-Request", defaultValue = "false") boolean beside,
      Model model) {
    found.consultation(slug);
    model.addAttribute("search", Addresses.consultation(slug) + "/past");
    model.addAttribute("q", q).addAttribute("hits", past.search(q, slug));
    model.addAttribute("back", Addresses.consultation(slug) + "/set-up/about");
    model.addAttribute("to", "What it is about");
    return beside ? "console/past :: hits" : "console/past";
  }
}
