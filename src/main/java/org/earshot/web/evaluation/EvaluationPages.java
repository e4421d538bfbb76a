package org.earshot.web.evaluation;

import java.util.Arrays;
import java.util.Map;
import org.earshot.consultations.Consultation;
import org.earshot.evaluation.Element;
import org.earshot.evaluation.Evaluations;
import org.earshot.evaluation.Evaluations.Judge;
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
@RequestMapping("/console/consultations/{slug}")
class EvaluationPages {

  private static final String FIRST = "/evaluation";
  private static final String SECOND = "/evaluation/second";

  private final Evaluations evaluations;
  private final Evidence evidence;
  private final Found found;

  EvaluationPages(Evaluations evaluations, Evidence evidence, Found found) {
    this.evaluations = evaluations;
    this.evidence = evidence;
    this.found = found;
  }

  @GetMapping(FIRST)
  String first(@PathVariable String slug, Model model) {
    return show(slug, Judge.FIRST, model);
  }

  @GetMapping(SECOND)
  String second(@PathVariable String slug, Model model) {
    return show(slug, Judge.SECOND, model);
  }

  private String show(String slug, Judge judge, Model model) {
    Map<String, Judgement> kept =
        evaluations.find(slug, judge).map(Evaluations.Entry::judged).orElse(Map.of());
    return page(slug, judge, EvaluationForm.of(kept), new Problems(), model);
  }

  private String page(
      String slug, Judge judge, EvaluationForm form, Problems problems, Model model) {
    Consultation consultation = found.consultation(slug);
    Evaluations.Entry entry = evaluations.find(slug, judge).orElse(null);
    Evaluations.Entry one = evaluations.find(slug, Judge.FIRST).orElse(null);
    Evaluations.Entry other = evaluations.find(slug, Judge.SECOND).orElse(null);
    model.addAttribute("second", judge == Judge.SECOND);
    model.addAttribute("first", one).addAttribute("other", other);
    model.addAttribute("apart", one == null || other == null ? null : Apart.of(one, other));
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
  @PostMapping(FIRST)
  String keepFirst(
      @PathVariable String slug,
      @ModelAttribute("form") EvaluationForm form,
      @CurrentOfficer Officer officer,
      Model model,
      RedirectAttributes next) {
    return keep(new Typed(slug, Judge.FIRST, form), officer, model, next);
  }

  @Recorded("evaluated a consultation as the second person")
  @PostMapping(SECOND)
  String keepSecond(
      @PathVariable String slug,
      @ModelAttribute("form") EvaluationForm form,
      @CurrentOfficer Officer officer,
      Model model,
      RedirectAttributes next) {
    return keep(new Typed(slug, Judge.SECOND, form), officer, model, next);
  }

  private record Typed(String slug, Judge judge, EvaluationForm form) {

    String page() {
      return "/console/consultations/" + slug + (judge == Judge.SECOND ? SECOND : FIRST);
    }
  }

  private String keep(Typed typed, Officer officer, Model model, RedirectAttributes next) {
    EvaluationForm form = typed.form();
    found.consultation(typed.slug());
    try {
      evaluations.keep(typed.slug(), typed.judge(), form.read(), form.begun(), officer);
    } catch (Refused refused) {
      return page(typed.slug(), typed.judge(), form, Problems.named(refused), model);
    }
    next.addFlashAttribute("notice", "What you marked is saved.");
    return "redirect:" + typed.page();
  }
}
