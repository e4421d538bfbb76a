package org.earshot.web.inbox;

import java.time.InstantSource;
import java.util.Optional;
import org.earshot.channels.Address;
import org.earshot.inbox.Case;
import org.earshot.inviting.MobileNumber;
import org.earshot.listening.Stopping;
import org.earshot.participants.ToldStops.ToldStop;
import org.earshot.privacy.SubjectId;
import org.earshot.responses.Response;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.web.Recorded;
import org.earshot.web.answers.Pseudonym;
import org.earshot.web.forms.Found;
import org.earshot.web.forms.Problems;
import org.earshot.web.forms.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Writing down that somebody asked for no more messages otherwise than by text: about a response, a
 * case, or a number that they said.
 */
@Controller
class StopPages {

  private static final String OF_RESPONSE = "/console/consultations/{slug}/responses/{id}/stop";
  private static final String OF_CASE = "/console/inbox/{id}/stop";
  private static final String OF_NUMBER = "/console/inbox/stop";
  private static final String DONE = "wrote down that a person asked for no more messages";
  private static final String NOTICE =
      "It is written down. Nothing more is sent to them, and what was waiting is cancelled.";
  private static final String FORGOTTEN =
      "This person is forgotten: nobody knows their number any more, and nothing can be sent.";
  private static final String NO_NUMBER =
      "Enter a number that takes texts, like 07700 900123 or +48 512 345 678";

  private final Stopping stopping;
  private final CaseView cases;
  private final Found found;
  private final MobileNumber numbers;
  private final InstantSource clock;

  StopPages(
      Stopping stopping, CaseView cases, Found found, MobileNumber numbers, InstantSource clock) {
    this.stopping = stopping;
    this.cases = cases;
    this.found = found;
    this.numbers = numbers;
    this.clock = clock;
  }

  /**
   * Whom it is about.
   *
   * @param back where the page leads back to
   */
  private record About(@Nullable SubjectId subject, String back) {}

  private About response(String slug, String id) {
    Response response = found.response(slug, id);
    return new About(response.participant(), new Pseudonym(response).address());
  }

  private About ofCase(String id) {
    Case one = cases.found(id);
    return new About(one.subject(), "/console/inbox/" + one.id());
  }

  @GetMapping(OF_RESPONSE)
  String ask(@PathVariable String slug, @PathVariable String id, Model model) {
    return page(response(slug, id).back(), false, StopForm.EMPTY, new Problems(), model);
  }

  @Recorded(DONE)
  @PostMapping(OF_RESPONSE)
  String take(
      @PathVariable String slug,
      @PathVariable String id,
      @ModelAttribute("form") StopForm form,
      @CurrentOfficer Officer officer,
      Model model,
      RedirectAttributes next) {
    return take(response(slug, id), form, officer, model, next);
  }

  @GetMapping(OF_CASE)
  String askOfCase(@PathVariable String id, Model model) {
    return page(ofCase(id).back(), false, StopForm.EMPTY, new Problems(), model);
  }

  @Recorded(DONE)
  @PostMapping(OF_CASE)
  String takeOfCase(
      @PathVariable String id,
      @ModelAttribute("form") StopForm form,
      @CurrentOfficer Officer officer,
      Model model,
      RedirectAttributes next) {
    return take(ofCase(id), form, officer, model, next);
  }

  @GetMapping(OF_NUMBER)
  String askOfNumber(Model model) {
    return page("/console/inbox", true, StopForm.EMPTY, new Problems(), model);
  }

  @Recorded(DONE)
  @PostMapping(OF_NUMBER)
  String takeOfNumber(
      @ModelAttribute("form") StopForm form,
      @CurrentOfficer Officer officer,
      Model model,
      RedirectAttributes next) {
    Problems problems = new Problems();
    Optional<Address> address = numbers.read(Typed.words(form.number()));
    problems.addIf(address.isEmpty(), "number", NO_NUMBER);
    Optional<ToldStop> said = form.read(officer, clock.instant(), problems);
    if (address.isEmpty() || said.isEmpty()) {
      return page("/console/inbox", true, form, problems, model);
    }
    stopping.toldOf(address.get().value(), said.get());
    next.addFlashAttribute("notice", NOTICE);
    return "redirect:/console/inbox";
  }

  private String take(
      About about, StopForm form, Officer officer, Model model, RedirectAttributes next) {
    SubjectId subject = about.subject();
    if (subject == null) {
      next.addFlashAttribute("refusal", FORGOTTEN);
      return "redirect:" + about.back();
    }
    Problems problems = new Problems();
    Optional<ToldStop> said = form.read(officer, clock.instant(), problems);
    if (said.isEmpty()) {
      return page(about.back(), false, form, problems, model);
    }
    stopping.told(subject, said.get());
    next.addFlashAttribute("notice", NOTICE);
    return "redirect:" + about.back();
  }

  private static String page(
      String back, boolean byNumber, StopForm form, Problems problems, Model model) {
    model.addAttribute("back", back).addAttribute("byNumber", byNumber);
    model.addAttribute("action", byNumber ? OF_NUMBER : back + "/stop");
    model.addAttribute("form", form).addAttribute("problems", problems);
    return "console/inbox/stop";
  }
}
