package org.earshot.web.papers;

import java.util.List;
import org.earshot.consultations.Consultation;
import org.earshot.outcomes.Corrections;
import org.earshot.outcomes.Outcomes;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.web.Recorded;
import org.earshot.web.forms.Confirmation;
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

/** What was wrong in an outcome that people were told: written, approved, sent like it. */
@Controller
@RequestMapping("/console/consultations/{slug}/outcome/correction")
class CorrectionWriting {

  private final Outcomes outcomes;
  private final Corrections corrections;
  private final PaperWriting writing;
  private final Found found;

  CorrectionWriting(Outcomes outcomes, Corrections corrections, PaperWriting writing, Found found) {
    this.outcomes = outcomes;
    this.corrections = corrections;
    this.writing = writing;
    this.found = found;
  }

  private Sheet sheet(String slug) {
    return Sheet.correction(slug, outcomes, corrections);
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
  @Recorded("wrote a correction of an outcome")
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
  @Recorded("approved a correction of an outcome")
  @PostMapping("/approve")
  String approve(
      @PathVariable String slug,
      @RequestParam("version") int version,
      @CurrentOfficer Officer officer,
      RedirectAttributes next) {
    found.consultation(slug);
    return PaperActs.step(
        sheet(slug).address(),
        () -> corrections.approve(slug, version, officer),
        "The correction is approved and public.",
        next);
  }

  @GetMapping("/send")
  String askToSend(@PathVariable String slug, Model model) {
    Consultation consultation = found.consultation(slug);
    String back = sheet(slug).address();
    return new Confirmation(
            "Send the correction for “" + consultation.title() + "”?",
            List.of(
                "Everyone who was told the wrong words gets one message that says what was wrong"
                    + " and what is right. Nobody else gets one, and nobody gets it twice.",
                "Whose message with the wrong words has not left yet is told the right ones"
                    + " instead."),
            back + "/send",
            "Send it",
            back,
            true)
        .on(model);
  }

  @Recorded("sent a correction of an outcome")
  @PostMapping("/send")
  String send(@PathVariable String slug, RedirectAttributes next) {
    found.consultation(slug);
    return PaperActs.step(
        sheet(slug).address(), () -> corrections.send(slug), "The letters are on their way.", next);
  }

  @GetMapping("/deliveries")
  String deliveries(@PathVariable String slug, Model model) {
    model.addAttribute("consultation", found.consultation(slug));
    model.addAttribute("deliveries", corrections.deliveries(slug));
    return "console/paper :: deliveries";
  }
}
