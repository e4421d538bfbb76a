package org.earshot.web.console;

import java.util.LinkedHashMap;
import java.util.Map;
import org.earshot.authoring.ConversationLibrary;
import org.earshot.authoring.Draft;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.consultations.SetUp;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.earshot.web.Recorded;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writes and changes the set-up record. */
@Controller
class SetUpPages {

  private static final String SLUG = "[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?";

  private final Consultations consultations;
  private final ConversationLibrary library;
  private final Languages languages;
  private final Found found;

  SetUpPages(
      Consultations consultations, ConversationLibrary library, Languages languages, Found found) {
    this.consultations = consultations;
    this.library = library;
    this.languages = languages;
    this.found = found;
  }

  @GetMapping("/console/consultations/new")
  String blank(Model model) {
    return fresh("", SetUpForm.blank(), new Problems(), model);
  }

  @GetMapping(path = "/console/consultations/new", params = "again")
  String blankAgain(
      @RequestParam(defaultValue = "") String slug,
      @ModelAttribute("form") SetUpForm form,
      Model model) {
    return fresh(slug, form, new Problems(), model);
  }

  @Recorded("made a consultation")
  @PostMapping("/console/consultations/new")
  String create(
      @RequestParam String slug,
      @ModelAttribute("form") SetUpForm form,
      @CurrentOfficer Officer by,
      Model model,
      RedirectAttributes next) {
    Problems problems = new Problems();
    String name = slug.strip();
    if (!name.matches(SLUG) || name.equals("new")) {
      problems.add("slug", "Use small letters, digits and hyphens, like short-breaks");
    } else if (consultations.find(name).isPresent()) {
      problems.add("slug", "There is a consultation of this name already: choose another");
    }
    return kept(name, form, problems, by) ? done(name, next) : fresh(slug, form, problems, model);
  }

  @GetMapping("/console/consultations/{slug}/set-up")
  String edit(@PathVariable String slug, Model model) {
    Consultation consultation = found.consultation(slug);
    return existing(consultation, SetUpForm.of(consultation.setUp()), new Problems(), model);
  }

  @GetMapping(path = "/console/consultations/{slug}/set-up", params = "again")
  String editAgain(@PathVariable String slug, @ModelAttribute("form") SetUpForm form, Model model) {
    return existing(found.consultation(slug), form, new Problems(), model);
  }

  @Recorded("changed a set-up record")
  @PostMapping("/console/consultations/{slug}/set-up")
  String save(
      @PathVariable String slug,
      @ModelAttribute("form") SetUpForm form,
      @CurrentOfficer Officer by,
      Model model,
      RedirectAttributes next) {
    Consultation consultation = found.consultation(slug);
    Problems problems = new Problems();
    return kept(slug, form, problems, by)
        ? done(slug, next)
        : existing(consultation, form, problems, model);
  }

  private boolean kept(String slug, SetUpForm form, Problems problems, Officer by) {
    SetUp record = form.read(problems);
    if (problems.isEmpty()) {
      try {
        consultations.put(slug, record, by);
      } catch (Refused refused) {
        problems.add(refused);
      }
    }
    return problems.isEmpty();
  }

  private static String done(String slug, RedirectAttributes next) {
    next.addFlashAttribute("notice", "The set-up record is saved.");
    return "redirect:/console/consultations/" + slug;
  }

  private String fresh(String slug, SetUpForm form, Problems problems, Model model) {
    model.addAttribute("isNew", true).addAttribute("slug", slug).addAttribute("opened", false);
    model.addAttribute("heading", "New consultation");
    return page(form, problems, "/console/consultations/new", "/console", model);
  }

  private String existing(
      Consultation consultation, SetUpForm form, Problems problems, Model model) {
    String back = "/console/consultations/" + consultation.slug();
    model.addAttribute("isNew", false).addAttribute("opened", consultation.openedAt() != null);
    model.addAttribute("heading", "Set-up record: " + consultation.title());
    return page(form, problems, back + "/set-up", back, model);
  }

  private String page(SetUpForm form, Problems problems, String address, String back, Model model) {
    model.addAttribute("form", form).addAttribute("problems", problems);
    model.addAttribute("address", address).addAttribute("back", back);
    model.addAttribute("conversations", conversations(form.conversation()));
    model.addAttribute("languages", languages.all());
    return "console/set-up";
  }

  /** Labels by name; what is chosen stays in the list even if its files are gone. */
  private Map<String, String> conversations(@Nullable String chosen) {
    Map<String, String> labels = new LinkedHashMap<>();
    for (String name : library.names()) {
      boolean sound = library.draft(name).map(Draft::conversation).isPresent();
      labels.put(name, sound ? name : name + " (cannot be read yet)");
    }
    if (chosen != null && !chosen.isEmpty()) {
      labels.putIfAbsent(chosen, chosen + " (not found)");
    }
    return labels;
  }
}
