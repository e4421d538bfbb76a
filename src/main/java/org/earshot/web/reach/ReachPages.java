package org.earshot.web.reach;

import java.util.List;
import java.util.Map;
import org.earshot.analysis.Results;
import org.earshot.analysis.SmallNumbers;
import org.earshot.consultations.Consultation;
import org.earshot.reach.Population;
import org.earshot.reach.Reach;
import org.earshot.reach.Reached;
import org.earshot.reach.Target;
import org.earshot.responses.Selection;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.earshot.web.Recorded;
import org.earshot.web.forms.Found;
import org.earshot.web.forms.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who answered, against the local population; the area, and targets. */
@Controller
@RequestMapping("/console/consultations/{slug}/reach")
class ReachPages {

  private final Reach reach;
  private final Results results;
  private final Population population;
  private final MissingBefore before;
  private final Found found;

  ReachPages(
      Reach reach, Results results, Population population, MissingBefore before, Found found) {
    this.before = before;
    this.reach = reach;
    this.results = results;
    this.population = population;
    this.found = found;
  }

  @GetMapping
  String show(@PathVariable String slug, Model model) {
    Consultation consultation = found.consultation(slug);
    Reached reached = reach.of(slug);
    return page(consultation, reached, TargetForm.of(reached), new Problems(), model);
  }

  private String page(
      Consultation consultation, Reached reached, TargetForm form, Problems problems, Model model) {
    model.addAttribute("consultation", consultation).addAttribute("reached", reached);
    model.addAttribute("people", GroupLine.people(reached.people()));
    model.addAttribute("measures", reached.measures().stream().map(MeasureView::of).toList());
    model.addAttribute(
        "countedAt", results.countedAt(consultation, null, Selection.ALL).orElse(null));
    model.addAttribute("areas", population.areas()).addAttribute("least", SmallNumbers.LEAST);
    model.addAttribute("aims", reached.aims());
    model.addAttribute("missingBefore", before.of(consultation, reached));
    model.addAttribute("form", form).addAttribute("problems", problems);
    return "console/reach/reach";
  }

  @Recorded("chose the area that a consultation is compared with")
  @PostMapping("/area")
  String choose(
      @PathVariable String slug,
      @RequestParam(defaultValue = "") String area,
      @CurrentOfficer Officer officer,
      Model model,
      RedirectAttributes next) {
    Consultation consultation = found.consultation(slug);
    try {
      reach.choose(slug, area, officer);
    } catch (Refused refused) {
      Reached reached = reach.of(slug);
      return page(consultation, reached, TargetForm.of(reached), Problems.named(refused), model);
    }
    next.addFlashAttribute(
        "notice",
        area.isEmpty() ? "Nothing is compared with an area now." : "Compared with " + area + ".");
    return "redirect:/console/consultations/" + slug + "/reach";
  }

  @Recorded("set whom a consultation wants to hear from")
  @PostMapping("/targets")
  String aim(
      @PathVariable String slug,
      @RequestParam Map<String, String> typed,
      @CurrentOfficer Officer officer,
      Model model,
      RedirectAttributes next) {
    Consultation consultation = found.consultation(slug);
    Reached reached = reach.of(slug);
    TargetForm form = new TargetForm(typed);
    Problems problems = new Problems();
    List<Target> targets = form.read(reached, problems);
    if (problems.isEmpty()) {
      try {
        reach.aim(slug, reached.questions(), targets, officer);
      } catch (Refused refused) {
        problems.addAsNamed(refused);
      }
    }
    if (!problems.isEmpty()) {
      return page(consultation, reached, form, problems, model);
    }
    next.addFlashAttribute("notice", "The targets are saved.");
    return "redirect:/console/consultations/" + slug + "/reach#targets";
  }
}
