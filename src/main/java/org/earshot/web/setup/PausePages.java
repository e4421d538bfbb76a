package org.earshot.web.setup;

import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultation.State;
import org.earshot.consultations.Pauses;
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

/** Pauses an open consultation and lets it go on, each with a reason. */
@Controller
@RequestMapping("/console/consultations/{slug}")
class PausePages {

  private static final String PAUSE = "/pause";
  private static final String GO_ON = "/go-on";

  private final Pauses pauses;
  private final Found found;

  PausePages(Pauses pauses, Found found) {
    this.pauses = pauses;
    this.found = found;
  }

  @GetMapping({PAUSE, GO_ON})
  String ask(
      @PathVariable String slug, @RequestParam(defaultValue = "") String reason, Model model) {
    return page(slug, reason, new Problems(), model);
  }

  @Recorded("paused a consultation")
  @PostMapping(PAUSE)
  String pause(
      @PathVariable String slug,
      @RequestParam(defaultValue = "") String reason,
      @CurrentOfficer Officer by,
      Model model,
      RedirectAttributes next) {
    return done(
        slug,
        reason,
        () -> pauses.pause(slug, reason, by),
        "It is paused: nobody new is let in, invited or reminded.",
        model,
        next);
  }

  @Recorded("let a paused consultation go on")
  @PostMapping(GO_ON)
  String goOn(
      @PathVariable String slug,
      @RequestParam(defaultValue = "") String reason,
      @CurrentOfficer Officer by,
      Model model,
      RedirectAttributes next) {
    return done(
        slug,
        reason,
        () -> pauses.goOn(slug, reason, by),
        "It goes on: people can begin again, and lists are sent on.",
        model,
        next);
  }

  private String done(
      String slug,
      String reason,
      Runnable step,
      String notice,
      Model model,
      RedirectAttributes next) {
    found.consultation(slug);
    try {
      step.run();
    } catch (Refused refused) {
      return page(slug, reason, Problems.named(refused), model);
    }
    next.addFlashAttribute("notice", notice);
    return "redirect:/console/consultations/" + slug;
  }

  private String page(String slug, String reason, Problems problems, Model model) {
    Consultation consultation = found.consultation(slug);
    model.addAttribute("consultation", consultation);
    model.addAttribute("open", consultation.state() == State.OPEN);
    model.addAttribute("reason", reason).addAttribute("problems", problems);
    model.addAttribute("pauses", pauses.of(slug));
    return "console/pause";
  }
}
