package org.earshot.web.sharing;

import java.time.InstantSource;
import java.util.List;
import org.earshot.consultations.Clocks;
import org.earshot.consultations.Consultation;
import org.earshot.outcomes.Promise;
import org.earshot.outcomes.ToldOthers;
import org.earshot.outcomes.ToldOthers.Together;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.earshot.web.Recorded;
import org.earshot.web.forms.Found;
import org.earshot.web.forms.Problems;
import org.earshot.web.pages.ForOthers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Words and posters for those who asked people to take part; who of them knows by now. */
@Controller
@RequestMapping("/console/consultations/{slug}/sharing")
class SharingPages {

  private final Found found;
  private final ForOthers others;
  private final ToldOthers told;
  private final ToldPosters posters;
  private final InstantSource clock;

  SharingPages(
      Found found, ForOthers others, ToldOthers told, ToldPosters posters, InstantSource clock) {
    this.found = found;
    this.others = others;
    this.told = told;
    this.posters = posters;
    this.clock = clock;
  }

  @GetMapping
  String show(@PathVariable String slug, Model model) {
    return page(slug, SharingForm.today(null, Clocks.day(clock.instant())), new Problems(), model);
  }

  private String page(String slug, SharingForm form, Problems problems, Model model) {
    Consultation consultation = found.consultation(slug);
    List<ForOthers.Sheet> sheets = others.of(consultation);
    model.addAttribute("consultation", consultation).addAttribute("form", form);
    model.addAttribute("problems", problems).addAttribute("sheets", sheets);
    model.addAttribute("papers", ForOthers.newestFirst(sheets).reversed());
    model.addAttribute("everybody", Knows.all(consultation.setUp(), told.of(slug)));
    return "console/sharing/sharing";
  }

  @GetMapping("/poster")
  String poster(
      @PathVariable String slug,
      @RequestParam String paper,
      @RequestParam String language,
      @RequestParam(defaultValue = "a4") String size,
      Model model) {
    model.addAttribute("back", "/console/consultations/" + slug + "/sharing");
    return posters.show(
        found.consultation(slug), new ToldPosters.Wanted(paper, language, size), model);
  }

  @Recorded("noted which partners and stakeholders were told")
  @PostMapping("/told")
  String told(
      @PathVariable String slug,
      @ModelAttribute("form") SharingForm form,
      @CurrentOfficer Officer officer,
      Model model,
      RedirectAttributes next) {
    found.consultation(slug);
    Problems problems = new Problems();
    Together together = form.read(problems);
    if (form.paper() == null) {
      problems.add("paper", "Choose what they were told of");
    }
    if (problems.isEmpty() && form.paper() != null) {
      try {
        told.note(slug, form.paper(), together, officer);
        next.addFlashAttribute("notice", "Noted.");
        return "redirect:/console/consultations/" + slug + "/sharing#told";
      } catch (Refused refused) {
        problems.addAsNamed(refused);
      }
    }
    return page(slug, form, problems, model);
  }

  @Recorded("took back that a partner or stakeholder was told")
  @PostMapping("/undo")
  String undo(
      @PathVariable String slug,
      @RequestParam Promise paper,
      @RequestParam String name,
      RedirectAttributes next) {
    found.consultation(slug);
    told.undo(slug, paper, name);
    next.addFlashAttribute("notice", "That is taken back.");
    return "redirect:/console/consultations/" + slug + "/sharing#told";
  }
}
