package org.earshot.web.papers;

import jakarta.servlet.http.HttpServletRequest;
import org.earshot.consultations.Consultation;
import org.earshot.outcomes.HoldingMessage;
import org.earshot.outcomes.HoldingMessages;
import org.earshot.outcomes.Paper.Entry;
import org.earshot.outcomes.Promise;
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

/** What people are told while a report or an outcome is late: written, approved, sent. */
@Controller
@RequestMapping({Address.LATE_REPORT, Address.LATE_OUTCOME})
class HoldingWriting {

  private final HoldingMessages messages;
  private final HoldingDesk desk;
  private final Found found;
  private final Wordings wordings;

  HoldingWriting(HoldingMessages messages, HoldingDesk desk, Found found, Wordings wordings) {
    this.messages = messages;
    this.desk = desk;
    this.found = found;
    this.wordings = wordings;
  }

  /**
   * What came with the form.
   *
   * @param begun the version that it began from; null where it does not say
   */
  private record Sent(@Nullable Integer begun, HoldingForm form) {}

  @ModelAttribute("promise")
  Promise promise(HttpServletRequest request) {
    return Sheet.of(request) == Sheet.LATE_REPORT ? Promise.REPORT : Promise.OUTCOME;
  }

  /** The page as it is saved: only here can it be approved, since it shows nothing else. */
  @GetMapping
  String show(
      @PathVariable String slug,
      @ModelAttribute(name = "promise", binding = false) Promise promise,
      @CurrentOfficer Officer officer,
      Model model) {
    Consultation consultation = found.consultation(slug);
    model.addAttribute(
        "version", messages.about(promise).find(slug).map(Entry::version).orElse(null));
    Sent sent = new Sent(null, desk.form(slug, promise));
    return page(consultation, promise, officer, sent, new Problems(), model);
  }

  @GetMapping(params = "again")
  String showAgain(
      @PathVariable String slug,
      @ModelAttribute(name = "promise", binding = false) Promise promise,
      @RequestParam(name = "begun", required = false) @Nullable Integer begun,
      @ModelAttribute("form") HoldingForm form,
      @CurrentOfficer Officer officer,
      Model model) {
    Sent sent = new Sent(begun, form);
    return page(found.consultation(slug), promise, officer, sent, new Problems(), model);
  }

  private String page(
      Consultation consultation,
      Promise promise,
      Officer officer,
      Sent sent,
      Problems problems,
      Model model) {
    model.addAttribute("form", sent.form()).addAttribute("problems", problems);
    PaperDesk.begin(messages.about(promise).find(consultation.slug()), sent.begun(), model);
    wordings.lay(consultation, sent.form().pieces(), model);
    return desk.lay(consultation, promise, officer, model);
  }

  @Recorded("wrote a holding message")
  @PostMapping
  String write(
      @PathVariable String slug,
      @ModelAttribute(name = "promise", binding = false) Promise promise,
      @RequestParam(name = "act", defaultValue = "save") String act,
      @RequestParam(name = "begun", required = false) @Nullable Integer begun,
      @ModelAttribute("form") HoldingForm form,
      @CurrentOfficer Officer officer,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    Consultation consultation = found.consultation(slug);
    if (Wordings.asked(act)) {
      Sent again = new Sent(begun, Wordings.after(act, HoldingForm.class, request));
      return page(consultation, promise, officer, again, new Problems(), model);
    }
    Problems problems = new Problems();
    HoldingMessage message = form.read(problems);
    if (problems.isEmpty()) {
      try {
        messages.about(promise).put(slug, message, begun, officer);
        next.addFlashAttribute("notice", "The holding message is saved.");
        return "redirect:" + promise.holdingPage(slug);
      } catch (Refused refused) {
        problems.add(refused);
      }
    }
    return page(consultation, promise, officer, new Sent(begun, form), problems, model);
  }
}
