package org.earshot.web.inviting;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.earshot.consultations.Consultation;
import org.earshot.inviting.AgreedLists;
import org.earshot.inviting.AgreedLists.Look;
import org.earshot.inviting.InvitationSettings;
import org.earshot.inviting.ListLanguages;
import org.earshot.inviting.Narrowing;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.web.Recorded;
import org.earshot.web.forms.Problems;
import org.earshot.web.forms.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A list is made of people who agreed to be asked again: how many they are, and which of them. */
@Controller
@RequestMapping("/console/consultations/{slug}/inviting/again")
class AgreedPages {

  private static final int LONGEST_PURPOSE = 500;

  private final Invited invited;
  private final AgreedLists agreed;
  private final AgreedView view;
  private final ListLanguages asked;
  private final InvitationSettings limits;

  AgreedPages(
      Invited invited,
      AgreedLists agreed,
      AgreedView view,
      ListLanguages asked,
      InvitationSettings limits) {
    this.invited = invited;
    this.agreed = agreed;
    this.view = view;
    this.asked = asked;
    this.limits = limits;
  }

  @GetMapping
  String show(@PathVariable String slug, @RequestParam Map<String, String> typed, Model model) {
    return page(invited.consultation(slug), typed, view.places(), new Problems(), model);
  }

  @Recorded("made a list of people who agreed to be asked again")
  @PostMapping
  String make(
      @PathVariable String slug,
      @RequestParam Map<String, String> typed,
      @CurrentOfficer Officer by,
      Model model) {
    Consultation consultation = invited.consultation(slug);
    Problems problems = new Problems();
    String purpose = purpose(typed, problems);
    Map<String, AgreedView.Place> places = view.places();
    if (!problems.isEmpty() || asked.offered(consultation).isEmpty()) {
      return page(consultation, typed, places, problems, model);
    }
    AgreedView.Chosen chosen = AgreedView.Chosen.of(typed);
    Narrowing meant = view.narrowing(chosen, places);
    Look look = view.look(consultation);
    Optional<UUID> made =
        agreed.make(
            consultation,
            meant,
            new AgreedLists.Made(view.name(chosen), purpose, view.source(look, meant)),
            by);
    if (made.isEmpty()) {
      problems.add("consultation", "Nobody is left whom you could invite: choose others");
      return page(consultation, typed, places, problems, model);
    }
    return Listed.back(slug, made.get().toString());
  }

  /** What people are asked for, as it was typed. */
  static String purpose(Map<String, String> typed, Problems problems) {
    String purpose = Typed.words(typed.get("purpose"));
    problems.require(purpose, "purpose", "Say what you ask them for");
    problems.addIf(
        purpose.length() > LONGEST_PURPOSE,
        "purpose",
        "Use at most " + LONGEST_PURPOSE + " characters");
    return purpose;
  }

  private String page(
      Consultation consultation,
      Map<String, String> typed,
      Map<String, AgreedView.Place> places,
      Problems problems,
      Model model) {
    AgreedView.Chosen chosen = AgreedView.Chosen.of(typed);
    model.addAttribute("consultation", consultation).addAttribute("problems", problems);
    model.addAttribute("open", !asked.offered(consultation).isEmpty());
    model.addAttribute("chosen", chosen).addAttribute("limits", limits);
    model.addAttribute("purpose", Typed.words(typed.get("purpose")));
    model.addAttribute("months", limits.consentLasts().toTotalMonths());
    model.addAttribute("about", view.about(consultation));
    model.addAttribute("shown", view.shown(view.look(consultation), chosen, places));
    return "console/inviting/agreed";
  }
}
