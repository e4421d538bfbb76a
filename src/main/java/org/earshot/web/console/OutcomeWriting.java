package org.earshot.web.console;

import java.util.List;
import java.util.Optional;
import org.earshot.consultations.Consultation;
import org.earshot.outcomes.Outcome;
import org.earshot.outcomes.Outcomes;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** "You said, we did": written, approved by a second officer, sent. */
@Controller
class OutcomeWriting {

  private final Outcomes outcomes;
  private final OutcomeDesk desk;
  private final Found found;

  OutcomeWriting(Outcomes outcomes, OutcomeDesk desk, Found found) {
    this.outcomes = outcomes;
    this.desk = desk;
    this.found = found;
  }

  @GetMapping("/console/consultations/{slug}/outcome")
  String show(@PathVariable String slug, @CurrentOfficer Officer officer, Model model) {
    Optional<Outcomes.Entry> entry = outcomes.find(slug);
    OutcomeForm form =
        entry.map(saved -> OutcomeForm.of(saved.outcome())).orElseGet(OutcomeForm::blank);
    // Only this page shows what is saved and nothing else: only here can it be approved.
    model.addAttribute("version", entry.map(Outcomes.Entry::version).orElse(null));
    return page(slug, officer, form, new Problems(), model);
  }

  @GetMapping(path = "/console/consultations/{slug}/outcome", params = "again")
  String showAgain(
      @PathVariable String slug,
      @ModelAttribute("form") OutcomeForm form,
      @CurrentOfficer Officer officer,
      Model model) {
    return page(slug, officer, form, new Problems(), model);
  }

  /**
   * @param act {@code save}, {@code add} for one more item, or {@code remove-0} for one fewer
   */
  @Recorded("wrote an outcome")
  @PostMapping("/console/consultations/{slug}/outcome")
  String write(
      @PathVariable String slug,
      @RequestParam(name = "act", defaultValue = "save") String act,
      @ModelAttribute("form") OutcomeForm form,
      @CurrentOfficer Officer officer,
      Model model,
      RedirectAttributes next) {
    found.consultation(slug);
    if (act.equals("add")) {
      return page(slug, officer, form.withOneMore(), new Problems(), model);
    }
    if (act.matches("remove-[0-9]{1,3}")) {
      int place = Integer.parseInt(act.substring("remove-".length()));
      return page(slug, officer, form.without(place), new Problems(), model);
    }
    return save(slug, form.withoutBlanks(), officer, model, next);
  }

  private String save(
      String slug, OutcomeForm form, Officer officer, Model model, RedirectAttributes next) {
    Problems problems = new Problems();
    Outcome outcome = form.read(problems);
    if (problems.isEmpty()) {
      try {
        outcomes.put(slug, outcome, officer);
        next.addFlashAttribute("notice", "The outcome is saved.");
        return redirect(slug);
      } catch (Refused refused) {
        problems.add(refused);
      }
    }
    return page(slug, officer, form, problems, model);
  }

  /**
   * @param version the one that was on the page
   */
  @Recorded("approved an outcome")
  @PostMapping("/console/consultations/{slug}/outcome/approve")
  String approve(
      @PathVariable String slug,
      @RequestParam("version") int version,
      @CurrentOfficer Officer officer,
      RedirectAttributes next) {
    found.consultation(slug);
    try {
      outcomes.approve(slug, version, officer);
      next.addFlashAttribute("notice", "The outcome is approved and public.");
    } catch (Refused refused) {
      next.addFlashAttribute("refusal", refused.getMessage());
    }
    return redirect(slug);
  }

  @GetMapping("/console/consultations/{slug}/outcome/send")
  String askToSend(@PathVariable String slug, Model model) {
    Consultation consultation = found.consultation(slug);
    String back = address(slug);
    long people = desk.asked(slug);
    return new Confirmation(
            "Send the outcome of “" + consultation.title() + "”?",
            List.of(
                people == 1
                    ? "One person has asked to be told. They get one message, in their language."
                    : people
                        + " people have asked to be told. Each gets one message, in their"
                        + " language and on the channel that they used.",
                "Nobody gets it twice. What has been sent cannot be taken back or changed."),
            back + "/send",
            "Send it",
            back,
            true)
        .on(model);
  }

  @Recorded("sent an outcome")
  @PostMapping("/console/consultations/{slug}/outcome/send")
  String send(@PathVariable String slug, RedirectAttributes next) {
    found.consultation(slug);
    try {
      outcomes.send(slug);
      next.addFlashAttribute("notice", "The letters are on their way.");
    } catch (Refused refused) {
      next.addFlashAttribute("refusal", refused.getMessage());
    }
    return redirect(slug);
  }

  @GetMapping("/console/consultations/{slug}/outcome/deliveries")
  String deliveries(@PathVariable String slug, Model model) {
    model.addAttribute("consultation", found.consultation(slug));
    model.addAttribute("deliveries", outcomes.deliveries(slug));
    return "console/outcome :: deliveries";
  }

  private String page(
      String slug, Officer officer, OutcomeForm form, Problems problems, Model model) {
    model.addAttribute("form", form).addAttribute("problems", problems);
    return desk.lay(found.consultation(slug), officer, model);
  }

  private static String address(String slug) {
    return "/console/consultations/" + slug + "/outcome";
  }

  private static String redirect(String slug) {
    return "redirect:" + address(slug);
  }
}
