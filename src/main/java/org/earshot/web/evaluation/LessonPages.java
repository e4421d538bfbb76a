package org.earshot.web.evaluation;

import org.earshot.evaluation.Evaluations;
import org.earshot.evaluation.Lesson;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.earshot.web.Recorded;
import org.earshot.web.forms.Found;
import org.earshot.web.forms.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writes a lesson, changes it, publishes it or takes it back. */
@Controller
@RequestMapping("/console/consultations/{slug}/evaluation/lessons")
class LessonPages {

  private final Evaluations evaluations;
  private final Found found;

  LessonPages(Evaluations evaluations, Found found) {
    this.evaluations = evaluations;
    this.found = found;
  }

  @GetMapping("/new")
  String begin(
      @PathVariable String slug, @RequestParam(defaultValue = "") String part, Model model) {
    return page(slug, "new", LessonForm.about(part), new Problems(), model);
  }

  @GetMapping("/{id}")
  String show(@PathVariable String slug, @PathVariable String id, Model model) {
    return page(slug, id, LessonForm.of(lesson(slug, id).wording()), new Problems(), model);
  }

  private String page(String slug, String id, LessonForm form, Problems problems, Model model) {
    model.addAttribute("consultation", found.consultation(slug)).addAttribute("form", form);
    model.addAttribute("problems", problems).addAttribute("id", id);
    model.addAttribute("parts", Lesson.Part.values());
    return "console/evaluation/lesson";
  }

  private Lesson lesson(String slug, String id) {
    return evaluations
        .lesson(Found.uuid(id))
        .filter(lesson -> lesson.slug().equals(slug))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  @Recorded("wrote a lesson")
  @PostMapping("/new")
  String learn(
      @PathVariable String slug,
      @ModelAttribute("form") LessonForm form,
      @CurrentOfficer Officer officer,
      Model model,
      RedirectAttributes next) {
    found.consultation(slug);
    try {
      evaluations.learn(slug, form.read(), officer);
    } catch (Refused refused) {
      return page(slug, "new", form, Problems.named(refused), model);
    }
    return done(slug, next);
  }

  @Recorded("changed a lesson")
  @PostMapping("/{id}")
  String change(
      @PathVariable String slug,
      @PathVariable String id,
      @ModelAttribute("form") LessonForm form,
      @CurrentOfficer Officer officer,
      Model model,
      RedirectAttributes next) {
    Lesson lesson = lesson(slug, id);
    try {
      evaluations.change(lesson.id(), form.read(), officer);
    } catch (Refused refused) {
      return page(slug, id, form, Problems.named(refused), model);
    }
    return done(slug, next);
  }

  private static String done(String slug, RedirectAttributes next) {
    next.addFlashAttribute("notice", "The lesson is saved.");
    return "redirect:/console/consultations/" + slug + "/evaluation#lessons";
  }
}
