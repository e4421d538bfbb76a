package org.earshot.web.papers;

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
@RequestMapping("/console/consultations/{slug}/review")
class ReviewWriting {

  private final Reviews reviews;
  private final ReviewDesk desk;
  private final OutcomeDesk outcomes;
  private final Found found;

  ReviewWriting(Reviews reviews, ReviewDesk desk, OutcomeDesk outcomes, Found found) {
    this.reviews = reviews;
    this.desk = desk;
    this.outcomes = outcomes;
    this.found = found;
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
    PaperActs.begin(reviews.find(consultation.slug()), sent.begun(), model);
    return desk.lay(consultation, draft, officer, model);
  }

  @Recorded("wrote what came of promises")
  @PostMapping
  String write(
      @PathVariable String slug,
      @RequestParam(name = "begun", required = false) @Nullable Integer begun,
      @ModelAttribute("form") ReviewForm form,
      @CurrentOfficer Officer officer,
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
    Problems problems = new Problems();
    try {
      reviews.put(slug, form.read(draft), begun, officer);
      next.addFlashAttribute("notice", "It is saved.");
      return "redirect:" + address(slug);
    } catch (Refused refused) {
      problems.add(refused);
    }
    return page(consultation, draft, officer, new Sent(begun, form), problems, model);
  }

  /**
   * @param version the one that was on the page
   */
  @Recorded("approved what came of promises")
  @PostMapping("/approve")
  String approve(
      @PathVariable String slug,
      @RequestParam("version") int version,
      @CurrentOfficer Officer officer,
      RedirectAttributes next) {
    found.consultation(slug);
    return PaperActs.step(
        address(slug),
        () -> reviews.approve(slug, version, officer),
        "It is approved and public.",
        next);
  }

  @GetMapping("/send")
  String askToSend(@PathVariable String slug, Model model) {
    Consultation consultation = found.consultation(slug);
    return PaperActs.toTell(
            "Tell people what came of “" + consultation.title() + "”?",
            outcomes.asked(slug),
            "Nobody gets it twice. What has been sent cannot be taken back or changed.",
            address(slug))
        .on(model);
  }

  @Recorded("sent what came of promises")
  @PostMapping("/send")
  String send(@PathVariable String slug, RedirectAttributes next) {
    found.consultation(slug);
    return PaperActs.step(
        address(slug), () -> reviews.send(slug), "The letters are on their way.", next);
  }

  @GetMapping("/deliveries")
  String deliveries(@PathVariable String slug, Model model) {
    model.addAttribute("consultation", found.consultation(slug));
    model.addAttribute("deliveries", reviews.deliveries(slug));
    return "console/paper :: deliveries";
  }

  private static String address(String slug) {
    return "/console/consultations/" + slug + "/review";
  }
}
