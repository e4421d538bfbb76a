package org.earshot.web.console;

import java.util.List;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultation.State;
import org.earshot.outcomes.FeedbackReports;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.earshot.web.Recorded;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The feedback report: begun with a draft, written, approved by a second officer, sent. */
@Controller
@RequestMapping("/console/consultations/{slug}/report")
class ReportWriting {

  private final FeedbackReports reports;
  private final ReportDesk desk;
  private final OutcomeDesk outcomes;
  private final Found found;

  ReportWriting(FeedbackReports reports, ReportDesk desk, OutcomeDesk outcomes, Found found) {
    this.reports = reports;
    this.desk = desk;
    this.outcomes = outcomes;
    this.found = found;
  }

  /** The page as it is saved: only here can it be approved, since it shows nothing else. */
  @GetMapping
  String show(@PathVariable String slug, @CurrentOfficer Officer officer, Model model) {
    Consultation consultation = found.consultation(slug);
    if (consultation.state() != State.CLOSED) {
      return desk.lay(consultation, officer, model);
    }
    FeedbackReports.Entry saved = reports.find(slug).orElse(null);
    model.addAttribute("version", saved == null ? null : saved.version());
    ReportForm form = ReportForm.of(saved == null ? reports.draft(slug) : saved.report());
    return page(consultation, officer, form, new Problems(), model);
  }

  @GetMapping(params = "again")
  String showAgain(
      @PathVariable String slug,
      @ModelAttribute("form") ReportForm form,
      @CurrentOfficer Officer officer,
      Model model) {
    return page(found.consultation(slug), officer, form, new Problems(), model);
  }

  private String page(
      Consultation consultation, Officer officer, ReportForm form, Problems problems, Model model) {
    model.addAttribute("form", form).addAttribute("problems", problems);
    return desk.lay(consultation, officer, model);
  }

  @Recorded("wrote a feedback report")
  @PostMapping
  String write(
      @PathVariable String slug,
      @ModelAttribute("form") ReportForm typed,
      @CurrentOfficer Officer officer,
      Model model,
      RedirectAttributes next) {
    Consultation consultation = found.consultation(slug);
    ReportForm form = typed.withoutBlanks();
    Problems problems = new Problems();
    try {
      reports.put(slug, form.read(), officer);
      next.addFlashAttribute("notice", "The report is saved.");
      return "redirect:" + address(slug);
    } catch (Refused refused) {
      problems.add(refused);
    }
    return page(consultation, officer, form, problems, model);
  }

  /**
   * @param version the one that was on the page
   */
  @Recorded("approved a feedback report")
  @PostMapping("/approve")
  String approve(
      @PathVariable String slug,
      @RequestParam("version") int version,
      @CurrentOfficer Officer officer,
      RedirectAttributes next) {
    return step(
        slug,
        () -> reports.approve(slug, version, officer),
        "The report is approved and public.",
        next);
  }

  @GetMapping("/send")
  String askToSend(@PathVariable String slug, Model model) {
    Consultation consultation = found.consultation(slug);
    long people = outcomes.asked(slug);
    return new Confirmation(
            "Send the main findings of “" + consultation.title() + "”?",
            List.of(
                people == 1
                    ? "One person has asked to be told. They get one message, in their language."
                    : people
                        + " people have asked to be told. Each gets one message, in their"
                        + " language and on the channel that they used.",
                "Nobody gets it twice. What has been sent cannot be taken back or changed."),
            address(slug) + "/send",
            "Send it",
            address(slug),
            true)
        .on(model);
  }

  @Recorded("sent a feedback report")
  @PostMapping("/send")
  String send(@PathVariable String slug, RedirectAttributes next) {
    return step(slug, () -> reports.send(slug), "The letters are on their way.", next);
  }

  @GetMapping("/deliveries")
  String deliveries(@PathVariable String slug, Model model) {
    model.addAttribute("consultation", found.consultation(slug));
    model.addAttribute("deliveries", reports.deliveries(slug));
    return "console/outcome :: deliveries";
  }

  private String step(String slug, Runnable step, String done, RedirectAttributes next) {
    found.consultation(slug);
    try {
      step.run();
      next.addFlashAttribute("notice", done);
    } catch (Refused refused) {
      next.addFlashAttribute("refusal", refused.getMessage());
    }
    return "redirect:" + address(slug);
  }

  private static String address(String slug) {
    return "/console/consultations/" + slug + "/report";
  }
}
