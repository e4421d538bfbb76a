package org.earshot.web.console;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.earshot.consultations.PracticeReviews;
import org.earshot.consultations.PracticeReviews.Kind;
import org.earshot.consultations.PracticeReviews.Review;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.earshot.web.Recorded;
import org.earshot.web.forms.DateEntry;
import org.earshot.web.forms.Problems;
import org.earshot.web.forms.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** By when the organisation looks again at its checklists and templates. */
@Controller
@RequestMapping("/console/practice")
class PracticePages {

  private final PracticeReviews reviews;

  PracticePages(PracticeReviews reviews) {
    this.reviews = reviews;
  }

  /**
   * As it was typed.
   *
   * @param kind of what
   */
  record Form(@Nullable Kind kind, @Nullable DateEntry next, @Nullable String note) {

    static Form of(Kind kind, @Nullable Review review) {
      return review == null
          ? new Form(kind, DateEntry.BLANK, "")
          : new Form(kind, DateEntry.of(review.next()), review.note());
    }
  }

  @GetMapping
  String show(Model model) {
    return page(null, new Problems(), model);
  }

  /**
   * @param typed what was sent and could not be saved; null for a fresh page
   */
  private String page(@Nullable Form typed, Problems problems, Model model) {
    Map<Kind, Form> forms = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      Form form = Form.of(kind, reviews.find(kind).orElse(null));
      forms.put(kind, typed != null && typed.kind() == kind ? typed : form);
    }
    model.addAttribute("forms", forms).addAttribute("problems", problems);
    model.addAttribute("wrong", typed == null ? null : typed.kind());
    model.addAttribute("reviews", reviews.all());
    return "console/practice";
  }

  @Recorded("gave the day on which checklists or templates are looked at again")
  @PostMapping
  String keep(
      @ModelAttribute Form form,
      @CurrentOfficer Officer officer,
      Model model,
      RedirectAttributes next) {
    Kind kind = form.kind();
    if (kind == null) {
      return page(null, new Problems(), model);
    }
    Problems problems = new Problems();
    DateEntry entry = form.next();
    LocalDate day = entry == null ? null : entry.read("next", "The next review", problems);
    if (problems.isEmpty()) {
      try {
        reviews.keep(kind, day, Typed.words(form.note()), officer);
      } catch (Refused refused) {
        problems.addAsNamed(refused);
      }
    }
    if (!problems.isEmpty()) {
      return page(form, problems, model);
    }
    next.addFlashAttribute("notice", day == null ? "Nobody is reminded." : "The day is saved.");
    return "redirect:/console/practice";
  }
}
