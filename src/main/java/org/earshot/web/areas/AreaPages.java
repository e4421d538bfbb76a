package org.earshot.web.areas;

import java.util.NoSuchElementException;
import org.earshot.areas.AreaLines;
import org.earshot.areas.Areas;
import org.earshot.consultations.Consultations;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.earshot.web.Recorded;
import org.earshot.web.forms.Problems;
import org.earshot.web.forms.Saving;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The organisation's areas: a text to change, and how it was before. */
@Controller
@RequestMapping("/console/areas")
class AreaPages {

  private static final String ADDRESS = "/console/areas";

  private final Areas areas;
  private final Consultations consultations;

  AreaPages(Areas areas, Consultations consultations) {
    this.areas = areas;
    this.consultations = consultations;
  }

  @GetMapping
  String show(Model model) {
    return page(areas.now(), new Problems(), model);
  }

  private String page(Areas.Saved now, Problems problems, Model model) {
    return page(AreaLines.write(now.areas()), now.number(), problems, model);
  }

  private String page(String text, int seen, Problems problems, Model model) {
    model.addAttribute("text", text).addAttribute("seen", seen);
    model.addAttribute("problems", problems);
    model.addAttribute(
        "otherwise",
        areas.otherwise().stream().flatMap(slug -> consultations.find(slug).stream()).toList());
    model.addAttribute("history", areas.history().stream().map(AreaPages::saving).toList());
    return "console/areas/areas";
  }

  private static Saving saving(Areas.Saved saved) {
    return new Saving(saved.number(), saved.at(), saved.by(), AreaLines.write(saved.areas()));
  }

  @Recorded("named areas")
  @PostMapping
  String save(
      @RequestParam(name = "areas", defaultValue = "") String text,
      @RequestParam int seen,
      @CurrentOfficer Officer officer,
      Model model,
      RedirectAttributes next) {
    try {
      areas.save(text, seen, officer);
    } catch (Refused refused) {
      // What somebody else saved stands below it now: saved once more, this takes its place.
      return page(text, areas.now().number(), Problems.named(refused), model);
    }
    next.addFlashAttribute("notice", "The areas are saved. Results are counted by them from now.");
    return "redirect:" + ADDRESS;
  }

  @Recorded("brought earlier areas back")
  @PostMapping("/back")
  String goBack(
      @RequestParam int number,
      @RequestParam int seen,
      @CurrentOfficer Officer officer,
      Model model,
      RedirectAttributes next) {
    try {
      areas.goBack(number, seen, officer);
    } catch (Refused refused) {
      return page(areas.now(), Problems.named(refused), model);
    } catch (NoSuchElementException unknown) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    next.addFlashAttribute("notice", "The areas are as they were then.");
    return "redirect:" + ADDRESS;
  }
}
