package org.earshot.web.papers;

import org.earshot.consultations.Consultation;
import org.earshot.outcomes.Outcomes;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
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

/** "You said, we did": written, approved by a second officer, sent. */
@Controller
@RequestMapping("/console/consultations/{slug}/outcome")
class OutcomeWriting {

  private final Outcomes outcomes;
  private final OutcomeDesk desk;
  private final PaperWriting writing;
  private final Found found;

  OutcomeWriting(Outcomes outcomes, OutcomeDesk desk, PaperWriting writing, Found found) {
    this.outcomes = outcomes;
    this.desk = desk;
    this.writing = writing;
    this.found = found;
  }

  private Sheet sheet(String slug) {
    return Sheet.outcome(slug, outcomes);
  }

  @GetMapping
  String show(@PathVariable String slug, @CurrentOfficer Officer officer, Model model) {
    return writing.show(sheet(slug), officer, model);
  }

  @GetMapping(params = "again")
  String showAgain(
      @PathVariable String slug,
      @RequestParam(name = "begun", required = false) @Nullable Integer begun,
      @ModelAttribute("form") OutcomeForm form,
      @CurrentOfficer Officer officer,
      Model model) {
    return writing.page(
        sheet(slug), officer, new PaperWriting.Sent("", begun, form), new Problems(), model);
  }

  /** See {@link PaperWriting.Sent}. */
  @Recorded("wrote an outcome")
  @PostMapping
  String write(
      @PathVariable String slug,
      @RequestParam(name = "act", defaultValue = "save") String act,
      @RequestParam(name = "begun", required = false) @Nullable Integer begun,
      @ModelAttribute("form") OutcomeForm form,
      @CurrentOfficer Officer officer,
      Model model,
      RedirectAttributes next) {
    PaperWriting.Sent sent = new PaperWriting.Sent(act, begun, form);
    return writing.write(sheet(slug), sent, officer, model, next);
  }

  /**
   * @param version the one that was on the page
   */
  @Recorded("approved an outcome")
  @PostMapping("/approve")
  String approve(
      @PathVariable String slug,
      @RequestParam("version") int version,
      @CurrentOfficer Officer officer,
      RedirectAttributes next) {
    found.consultation(slug);
    return PaperActs.step(
        sheet(slug).address(),
        () -> outcomes.approve(slug, version, officer),
        "The outcome is approved and public.",
        next);
  }

  @GetMapping("/send")
  String askToSend(@PathVariable String slug, Model model) {
    Consultation consultation = found.consultation(slug);
    return PaperActs.toTell(
            "Send the outcome of “" + consultation.title() + "”?",
            desk.asked(slug),
            "Nobody gets it twice. What has been sent cannot be taken back: a mistake can only be"
                + " put right by a correction.",
            sheet(slug).address())
        .on(model);
  }

  @Recorded("sent an outcome")
  @PostMapping("/send")
  String send(@PathVariable String slug, RedirectAttributes next) {
    found.consultation(slug);
    return PaperActs.step(
        sheet(slug).address(), () -> outcomes.send(slug), "The letters are on their way.", next);
  }

  @GetMapping("/deliveries")
  String deliveries(@PathVariable String slug, Model model) {
    model.addAttribute("consultation", found.consultation(slug));
    model.addAttribute("deliveries", outcomes.deliveries(slug));
    return "console/paper :: deliveries";
  }
}
