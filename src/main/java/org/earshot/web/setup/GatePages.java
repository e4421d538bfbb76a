package org.earshot.web.setup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.earshot.authoring.ConversationLibrary;
import org.earshot.authoring.Draft;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultation.State;
import org.earshot.consultations.Gate;
import org.earshot.consultations.Overlaps;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.earshot.web.Recorded;
import org.earshot.web.forms.Found;
import org.earshot.web.forms.Problems;
import org.earshot.web.forms.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The opening gate: what stands in the way, why it is overruled, who signs. */
@Controller
@RequestMapping("/console/consultations/{slug}/gate")
class GatePages {

  private static final String REASONS = "/reasons";
  private static final String SIGN_OFF = "/sign-off";

  /** Before the key of a warning, in the name of the field for its reason. */
  static final String WHY = "why-";

  private final Gate gate;
  private final ConversationLibrary library;
  private final Overlaps overlaps;
  private final DocumentLinks documents;
  private final Found found;

  GatePages(
      Gate gate,
      ConversationLibrary library,
      Overlaps overlaps,
      DocumentLinks documents,
      Found found) {
    this.documents = documents;
    this.gate = gate;
    this.library = library;
    this.overlaps = overlaps;
    this.found = found;
  }

  @GetMapping({"", REASONS, SIGN_OFF})
  String show(@PathVariable String slug, @CurrentOfficer Officer officer, Model model) {
    return page(slug, officer, Map.of(), "", new Problems(), model);
  }

  @GetMapping(
      path = {REASONS, SIGN_OFF},
      params = "again")
  String showAgain(
      @PathVariable String slug,
      @RequestParam MultiValueMap<String, String> typed,
      @CurrentOfficer Officer officer,
      Model model) {
    String role = typed.getFirst("role");
    return page(slug, officer, reasons(typed), role == null ? "" : role, new Problems(), model);
  }

  @Recorded("gave reasons at the opening gate")
  @PostMapping(REASONS)
  String overrule(
      @PathVariable String slug,
      @RequestParam MultiValueMap<String, String> typed,
      @CurrentOfficer Officer by,
      Model model,
      RedirectAttributes next) {
    found.consultation(slug);
    Problems problems = new Problems();
    Map<String, String> reasons = reasons(typed);
    try {
      gate.overrule(slug, reasons, by);
    } catch (Refused refused) {
      refused.fields().forEach((key, words) -> problems.add(WHY + key, words.getFirst()));
      return page(slug, by, reasons, "", problems, model);
    }
    next.addFlashAttribute("notice", "The reasons are saved.");
    return "redirect:" + Addresses.gate(slug);
  }

  @Recorded("signed off a consultation")
  @PostMapping(SIGN_OFF)
  String signOff(
      @PathVariable String slug,
      @RequestParam(defaultValue = "") String role,
      @RequestParam(defaultValue = "") String seal,
      @CurrentOfficer Officer by,
      Model model,
      RedirectAttributes next) {
    found.consultation(slug);
    Problems problems = new Problems();
    try {
      gate.signOff(slug, role, Typed.orNull(seal), by);
    } catch (Refused refused) {
      problems.addAsNamed(refused);
      return page(slug, by, Map.of(), role, problems, model);
    }
    next.addFlashAttribute("notice", "It is signed off.");
    return "redirect:" + Addresses.gate(slug);
  }

  static Map<String, String> reasons(MultiValueMap<String, String> typed) {
    Map<String, String> reasons = new LinkedHashMap<>();
    typed.forEach(
        (name, values) -> {
          if (name.startsWith(WHY) && !values.isEmpty()) {
            reasons.put(name.substring(WHY.length()), values.getFirst());
          }
        });
    return reasons;
  }

  private String page(
      String slug,
      Officer officer,
      Map<String, String> typed,
      String role,
      Problems problems,
      Model model) {
    Consultation consultation = found.consultation(slug);
    // The gate itself waits for no link.
    documents.lookUp(consultation.setUp());
    Gate.Look look = gate.look(slug);
    boolean ahead = consultation.state() == State.DRAFT || consultation.state() == State.SCHEDULED;
    List<GateLine> lines = GateLine.of(slug, look.checks(), draft(consultation));
    model.addAttribute("consultation", consultation).addAttribute("ahead", ahead);
    model.addAttribute("look", look).addAttribute("problems", problems);
    model.addAttribute("overlaps", overlaps.of(consultation));
    model.addAttribute("blocking", lines.stream().filter(GateLine::blocks).toList());
    model.addAttribute("warnings", lines.stream().filter(line -> !line.blocks()).toList());
    model.addAttribute("objection", ahead ? gate.objection(slug, officer) : null);
    model.addAttribute("typed", typed).addAttribute("role", role);
    model.addAttribute("reasonsAt", Addresses.gate(slug) + REASONS);
    return "console/gate";
  }

  private @Nullable Draft draft(Consultation consultation) {
    String conversation = consultation.setUp().conversation();
    return conversation == null ? null : library.draft(conversation).orElse(null);
  }
}
