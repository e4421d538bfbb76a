package org.earshot.web.evaluation;

import java.util.Arrays;
import java.util.Map;
import org.earshot.consultations.Consultation;
import org.earshot.evaluation.Element;
import org.earshot.evaluation.Evaluations;
import org.earshot.evaluation.Judgement;
import org.earshot.evaluation.Principle;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.earshot.web.Recorded;
import org.earshot.web.forms.Found;
import org.earshot.web.forms.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The matrix and the principles, each beside what Earshot knows; and the lessons log. */
@Controller
@RequestMapping("/console/consultations/{slug}/evaluation")
class EvaluationPages {

  private final Evaluations evaluations;
  private final Evidence evidence;
  private final Found found;

  EvaluationPages(Evaluations evaluations, Evidence evidence, Found found) {
    this.evaluations = evaluations;
    this.evidence = evidence;
    this.found = found;
  }

  @GetMapping
  String show(@PathVariable String slug, Model model) {
    Map<String, Judgement> kept =
        evaluations.find(slug).map(Evaluations.Entry::judged).orElse(Map.of());
    return page(slug, EvaluationForm.of(kept), new Problems(), model);
  }

  private String page(String slug, EvaluationForm form, Problems problems, Model model) {
    Consultation consultation = found.consultation(slug);
    Evaluations.Entry entry = evaluations.find(slug).orElse(null);
    Integer begun = form.begun();
    int now = entry == null ? 0 : entry.version();
    model.addAttribute("consultation", consultation).addAttribute("form", form);
    model.addAttribute("problems", problems).addAttribute("entry", entry);
    model.addAttribute("begun", begun == null || problems.of("version") != null ? now : begun);
    model.addAttribute("elements", Element.values());
    model.addAttribute("principles", Principle.values());
    model.addAttribute("marked", marked(form));
    model.addAttribute("evidence", evidence.of(consultation, evaluations.lessons(slug)));
    model.addAttribute("checklists", evidence.checklists(slug));
    model.addAttribute("lessons", evaluations.lessons(slug));
    return "console/evaluation/evaluation";
  }

  private static long marked(EvaluationForm form) {
    return Arrays.stream(Element.values())
        .filter(element -> !form.mark(element.name()).isEmpty())
        .count();
  }

  @Recorded("evaluated a consultation")
  @PostMapping
  String keep(
      @PathVariable String slug,
      @ModelAttribute("form") EvaluationForm form,
      @CurrentOfficer Officer officer,
      Model model,
      RedirectAttributes next) {
    found.consultation(slug);
    try {
      evaluations.keep(slug, form.read(), form.begun(), officer);
    } catch (Refused refused) {
      Problems problems = new Problems();
      problems.addAsNamed(refused);
      return page(slug, form, problems, model);
    }
    next.addFlashAttribute("notice", "What you marked is saved.");
    return "redirect:/console/consultations/" + slug + "/evaluation";
  }
}
