package org.earshot.web.setup;

import java.time.LocalDate;
import java.util.Arrays;
import org.earshot.consultations.Clocks;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultation.State;
import org.earshot.consultations.MovedDays;
import org.earshot.consultations.MovedDays.Owed;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.earshot.web.Recorded;
import org.earshot.web.forms.DateEntry;
import org.earshot.web.forms.Found;
import org.earshot.web.forms.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Moves a day that people were told to a later one, while the consultation is open. */
@Controller
class MovedDayPages {

  private static final String ADDRESS = "/console/consultations/{slug}/later-day";

  private final MovedDays days;
  private final Found found;

  MovedDayPages(MovedDays days, Found found) {
    this.days = days;
    this.found = found;
  }

  /**
   * What was typed.
   *
   * @param owed {@code REPORT} or {@code OUTCOME}; null where neither is chosen
   */
  record Form(@Nullable Owed owed, DateEntry day, String reason) {}

  @GetMapping(ADDRESS)
  String ask(
      @PathVariable String slug,
      @RequestParam(defaultValue = "") String owed,
      @RequestParam(name = "day.day", required = false) @Nullable String day,
      @RequestParam(name = "day.month", required = false) @Nullable String month,
      @RequestParam(name = "day.year", required = false) @Nullable String year,
      @RequestParam(defaultValue = "") String reason,
      Model model) {
    return page(
        slug, new Form(owed(owed), new DateEntry(day, month, year), reason), new Problems(), model);
  }

  @Recorded("moved a promised day later")
  @PostMapping(ADDRESS)
  String move(
      @PathVariable String slug,
      @RequestParam(defaultValue = "") String owed,
      @RequestParam(name = "day.day", defaultValue = "") String day,
      @RequestParam(name = "day.month", defaultValue = "") String month,
      @RequestParam(name = "day.year", defaultValue = "") String year,
      @RequestParam(defaultValue = "") String reason,
      @CurrentOfficer Officer by,
      Model model,
      RedirectAttributes next) {
    found.consultation(slug);
    Form form = new Form(owed(owed), new DateEntry(day, month, year), reason);
    Problems problems = new Problems();
    Owed moved = form.owed();
    problems.addIf(moved == null, "owed", "Choose which day comes later");
    LocalDate later = form.day().read("day", "The new day", problems);
    problems.addIf(later == null && problems.of("day") == null, "day", "Enter the new day");
    if (moved != null && later != null) {
      try {
        days.move(slug, moved, later, reason, by);
        next.addFlashAttribute(
            "notice", "The day is moved. Those who were told the old one are written to.");
        return "redirect:/console/consultations/" + slug;
      } catch (Refused refused) {
        problems.addAsNamed(refused);
      }
    }
    return page(slug, form, problems, model);
  }

  /** Null where neither is chosen. */
  private static @Nullable Owed owed(String typed) {
    return Arrays.stream(Owed.values())
        .filter(one -> one.name().equals(typed))
        .findFirst()
        .orElse(null);
  }

  private String page(String slug, Form form, Problems problems, Model model) {
    Consultation consultation = found.consultation(slug);
    model.addAttribute("consultation", consultation).addAttribute("form", form);
    model.addAttribute("clocks", Clocks.of(consultation).orElse(null));
    model.addAttribute("open", consultation.state() == State.OPEN);
    model.addAttribute("problems", problems).addAttribute("moved", days.of(slug));
    return "console/later-day";
  }
}
