package org.earshot.web.papers;

import jakarta.servlet.http.HttpServletRequest;
import org.earshot.consultations.Consultation;
import org.earshot.outcomes.Paper.Entry;
import org.earshot.outcomes.Review;
import org.earshot.outcomes.Reviews;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.earshot.web.Recorded;
import org.earshot.web.forms.Found;
import org.earshot.web.forms.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What became of what an outcome promised: written, approved, public, and sent if wanted. */
@Controller
@RequestMapping(Address.REVIEW)
class ReviewWriting {

  private final Reviews reviews;
  private final ReviewDesk desk;
  private final Found found;
  private final Wordings wordings;

  ReviewWriting(Reviews reviews, ReviewDesk desk, Found found, Wordings wordings) {
    this.reviews = reviews;
    this.desk = desk;
    this.found = found;
    this.wordings = wordings;
  }

  /**
   * What came with the form.
   *
   * @param begun the version that it began from; null where it does not say
   */
  private record Sent(@Nullable Integer begun, ReviewForm form) {}

  /** The page as it is saved: only here can it be approved, since it shows nothing else. */
  @GetMapping
  String show(@PathVariable String slug, @CurrentOfficer Officer officer, Model model) {
    Consultation consultation = found.consultation(slug);
    try {
      Review draft = reviews.draft(slug);
      model.addAttribute("version", reviews.find(slug).map(Entry::version).orElse(null));
      Sent sent = new Sent(null, desk.form(slug));
      return page(consultation, draft, officer, sent, new Problems(), model);
    } catch (Refused early) {
      model.addAttribute("consultation", consultation);
      return "console/papers/review-early";
    }
  }

  @GetMapping(params = "again")
  String showAgain(
      @PathVariable String slug,
      @RequestParam(name = "begun", required = false) @Nullable Integer begun,
      @ModelAttribute("form") ReviewForm form,
      @CurrentOfficer Officer officer,
      Model model) {
    Consultation consultation = found.consultation(slug);
    Sent sent = new Sent(begun, form);
    return page(consultation, reviews.draft(slug), officer, sent, new Problems(), model);
  }

  private String page(
      Consultation consultation,
      Review draft,
      Officer officer,
      Sent sent,
      Problems problems,
      Model model) {
    model.addAttribute("form", sent.form().over(draft)).addAttribute("problems", problems);
    model.addAttribute("gone", sent.form().gone(draft));
    PaperDesk.begin(reviews.find(consultation.slug()), sent.begun(), model);
    wordings.lay(consultation, sent.form().over(draft).pieces(), model);
    return desk.lay(consultation, draft, officer, model);
  }

  @Recorded("wrote what came of promises")
  @PostMapping
  String write(
      @PathVariable String slug,
      @RequestParam(name = "act", defaultValue = "save") String act,
      @RequestParam(name = "begun", required = false) @Nullable Integer begun,
      @ModelAttribute("form") ReviewForm form,
      @CurrentOfficer Officer officer,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    Consultation consultation = found.consultation(slug);
    Review draft;
    try {
      draft = reviews.draft(slug);
    } catch (Refused early) {
      model.addAttribute("consultation", consultation);
      return "console/papers/review-early";
    }
    if (Wordings.asked(act)) {
      Sent again = new Sent(begun, Wordings.after(act, ReviewForm.class, request));
      return page(consultation, draft, officer, again, new Problems(), model);
    }
    Problems problems = new Problems();
    try {
      reviews.put(slug, form.read(draft), begun, officer);
      next.addFlashAttribute("notice", "It is saved.");
      return "redirect:" + Sheet.REVIEW.address(slug);
    } catch (Refused refused) {
      problems.add(refused);
    }
    return page(consultation, draft, officer, new Sent(begun, form), problems, model);
  }
}
