package org.earshot.web.dossiers;

import org.earshot.consultations.Consultation;
import org.earshot.outcomes.Recommendations;
import org.earshot.outcomes.Recommendations.Recommendation;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.earshot.web.Recorded;
import org.earshot.web.forms.Found;
import org.earshot.web.forms.Problems;
import org.earshot.web.forms.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What officers recommend, to be written. */
@Controller
@RequestMapping("/console/consultations/{slug}/decision-paper/recommend")
class RecommendationPages {

  private final Recommendations recommendations;
  private final Found found;

  RecommendationPages(Recommendations recommendations, Found found) {
    this.recommendations = recommendations;
    this.found = found;
  }

  @GetMapping
  String show(@PathVariable String slug, Model model) {
    String words = recommendations.find(slug).map(Recommendation::words).orElse("");
    return page(slug, words, recommendations.version(slug), new Problems(), model);
  }

  private String page(String slug, String words, int begun, Problems problems, Model model) {
    Consultation consultation = found.consultation(slug);
    model.addAttribute("consultation", consultation).addAttribute("words", words);
    model.addAttribute("begun", begun).addAttribute("problems", problems);
    model.addAttribute(
        "theirs",
        begun == recommendations.version(slug)
            ? ""
            : recommendations.find(slug).map(Recommendation::words).orElse(""));
    return "console/recommend";
  }

  @Recorded("wrote what is recommended to those who decide")
  @PostMapping
  String keep(
      @PathVariable String slug,
      @RequestParam(defaultValue = "") String words,
      @RequestParam(defaultValue = "0") int begun,
      @CurrentOfficer Officer officer,
      Model model,
      RedirectAttributes next) {
    found.consultation(slug);
    String typed = Typed.words(words);
    try {
      recommendations.keep(slug, typed, begun, officer);
    } catch (Refused refused) {
      int now = recommendations.version(slug);
      String page = page(slug, typed, begun, Problems.named(refused), model);
      // Saved once more, it stands in place of what was read here.
      model.addAttribute("begun", now);
      return page;
    }
    next.addFlashAttribute(
        "notice", typed.isEmpty() ? "Nothing is recommended any more." : "It is saved.");
    return "redirect:/console/consultations/" + slug + "/decision-paper";
  }
}
