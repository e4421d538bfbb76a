package org.earshot.web.setup;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.earshot.web.Recorded;
import org.earshot.web.forms.Found;
import org.earshot.web.forms.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.databind.JsonNode;

/** The set-up record: its task list, and a page for each of its sections. */
@Controller
@RequestMapping("/console/consultations/{slug}/set-up")
class SetUpPages {

  private static final String SEEN = "seen";
  private static final String ADD = "add";
  private static final String REMOVE = "remove";
  private static final String GO_ON = "go_on";

  private final Consultations consultations;
  private final SectionSaving saving;
  private final SectionSights sights;
  private final Beginnings beginnings;
  private final TaskList tasks;
  private final Found found;

  SetUpPages(
      Consultations consultations,
      SectionSaving saving,
      SectionSights sights,
      Beginnings beginnings,
      TaskList tasks,
      Found found) {
    this.consultations = consultations;
    this.saving = saving;
    this.sights = sights;
    this.beginnings = beginnings;
    this.tasks = tasks;
    this.found = found;
  }

  @GetMapping
  String list(@PathVariable String slug, Model model) {
    Consultation consultation = found.consultation(slug);
    model.addAttribute("consultation", consultation);
    model.addAttribute("groups", tasks.of(consultation));
    return "console/set-up";
  }

  @GetMapping("/{key}")
  String section(
      @PathVariable String slug,
      @PathVariable String key,
      @RequestParam(defaultValue = "") String at,
      @CurrentOfficer Officer officer,
      Model model) {
    Consultation consultation = found.consultation(slug);
    Section section = section(key);
    Beginnings.Begun shown = beginnings.of(consultation, section, officer);
    SectionForm form =
        SectionWriting.form(section, SetUpTree.values(shown.record(), section.fields()));
    model.addAttribute("at", at).addAttribute("from", shown.from());
    model.addAttribute("usual", shown.usual());
    return page(consultation, form, newest(slug), new Problems(), model);
  }

  @GetMapping(path = "/{key}", params = "again")
  String sectionAgain(
      @PathVariable String slug,
      @PathVariable String key,
      @RequestParam MultiValueMap<String, String> typed,
      Model model) {
    SectionForm form = SectionForm.sent(section(key), typed);
    return page(found.consultation(slug), form, seen(typed), new Problems(), model);
  }

  @Recorded("changed a set-up record")
  @PostMapping("/{key}")
  String save(
      @PathVariable String slug,
      @PathVariable String key,
      @RequestParam MultiValueMap<String, String> typed,
      @CurrentOfficer Officer by,
      Model model,
      RedirectAttributes next) {
    Consultation consultation = found.consultation(slug);
    SectionForm form = SectionForm.sent(section(key), typed);
    if (typed.containsKey(ADD)) {
      return rows(consultation, form.adding(value(typed, ADD)), typed, model);
    }
    if (typed.containsKey(REMOVE)) {
      return rows(consultation, form.removing(value(typed, REMOVE)), typed, model);
    }
    Problems problems = new Problems();
    Map<String, JsonNode> read = SectionReading.read(form, problems);
    try {
      if (problems.isEmpty()) {
        String filled = LeftBlank.filled(consultation, read);
        saving.save(slug, form.section(), read, seen(typed), by);
        next.addFlashAttribute("notice", "“" + form.section().title() + "” is saved." + filled);
        return "redirect:" + (typed.containsKey(GO_ON) ? next(slug, form) : list(slug));
      }
    } catch (Refused refused) {
      problems.addAsNamed(refused);
    } catch (SectionSaving.Crossed crossed) {
      model.addAttribute("crossed", crossed);
      SectionForm both = SectionWriting.form(form.section(), crossed.laid());
      return page(consultation, both, newest(slug), problems, model);
    }
    return page(consultation, form, seen(typed), problems, model);
  }

  private static String list(String slug) {
    return Addresses.consultation(slug) + "/set-up";
  }

  /** The next part that lacks something; after the last the gate, which says what is missing. */
  private String next(String slug, SectionForm form) {
    return tasks
        .unfinished(found.consultation(slug), form.section())
        .map(section -> Addresses.section(slug, section))
        .orElse(Addresses.consultation(slug) + "/gate");
  }

  /** A row more or fewer; nothing is saved, and nothing that was typed is lost. */
  private String rows(
      Consultation consultation,
      SectionForm form,
      MultiValueMap<String, String> typed,
      Model model) {
    model.addAttribute("unsaved", true);
    return page(consultation, form, seen(typed), new Problems(), model);
  }

  private String page(
      Consultation consultation, SectionForm form, long seen, Problems problems, Model model) {
    model.addAttribute("consultation", consultation);
    model.addAttribute("part", form.section()).addAttribute("form", form);
    model.addAttribute("problems", problems).addAttribute(SEEN, seen);
    String at = Objects.toString(model.getAttribute("at"), "");
    model.addAttribute("pieces", ShownPart.of(form, problems, at));
    sights.on(consultation, form.section(), model);
    return "console/section";
  }

  private static Section section(String key) {
    return Sections.of(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private long newest(String slug) {
    List<Consultations.Change> changes = consultations.changes(slug);
    return changes.stream()
        .max(Comparator.comparing(Consultations.Change::number))
        .map(Consultations.Change::number)
        .orElse(0L);
  }

  private static long seen(MultiValueMap<String, String> typed) {
    String seen = value(typed, SEEN);
    return seen.matches("\\d{1,18}") ? Long.parseLong(seen) : 0;
  }

  private static String value(MultiValueMap<String, String> typed, String name) {
    String value = typed.getFirst(name);
    return value == null ? "" : value;
  }
}
