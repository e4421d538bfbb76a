package org.earshot.web.setup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.earshot.authoring.ConversationLibrary;
import org.earshot.authoring.Draft;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.NewWords;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.earshot.web.Recorded;
import org.earshot.web.forms.Found;
import org.earshot.web.forms.Languages;
import org.earshot.web.forms.Problems;
import org.earshot.web.languages.KeptWords;
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

/** New words for an open consultation: what would change, why, and who signs. */
@Controller
@RequestMapping("/console/consultations/{slug}/new-words")
class NewWordsPages {

  private static final String REASONS = "/reasons";
  private static final String SIGN = "/sign";

  private final NewWords newWords;
  private final ConversationLibrary library;
  private final KeptWords kept;
  private final Languages languages;
  private final Found found;

  NewWordsPages(
      NewWords newWords,
      ConversationLibrary library,
      KeptWords kept,
      Languages languages,
      Found found) {
    this.newWords = newWords;
    this.library = library;
    this.kept = kept;
    this.languages = languages;
    this.found = found;
  }

  /** What the forms of the page hold. */
  private record Form(Map<String, String> reasons, String reason, String role) {

    static final Form EMPTY = new Form(Map.of(), "", "");

    static Form of(MultiValueMap<String, String> typed) {
      return new Form(GatePages.reasons(typed), first(typed, "reason"), first(typed, "role"));
    }

    private static String first(MultiValueMap<String, String> typed, String name) {
      String value = typed.getFirst(name);
      return value == null ? "" : value;
    }
  }

  @GetMapping({"", REASONS, SIGN})
  String show(
      @PathVariable String slug,
      @RequestParam MultiValueMap<String, String> typed,
      @CurrentOfficer Officer officer,
      Model model) {
    return page(slug, officer, Form.of(typed), new Problems(), model);
  }

  @Recorded("gave reasons for new words of a consultation")
  @PostMapping(REASONS)
  String overrule(
      @PathVariable String slug,
      @RequestParam MultiValueMap<String, String> typed,
      @CurrentOfficer Officer by,
      Model model,
      RedirectAttributes next) {
    found.consultation(slug);
    Form form = Form.of(typed);
    try {
      newWords.overrule(slug, form.reasons(), by);
    } catch (Refused refused) {
      Problems problems = new Problems();
      refused.fields().forEach((key, words) -> problems.add(GatePages.WHY + key, words.getFirst()));
      return page(slug, by, form, problems, model);
    }
    return back(slug, "The reasons are saved.", next);
  }

  @Recorded("put new words of a consultation forward")
  @PostMapping
  String putForward(
      @PathVariable String slug,
      @RequestParam(defaultValue = "") String reason,
      @CurrentOfficer Officer by,
      Model model,
      RedirectAttributes next) {
    found.consultation(slug);
    try {
      newWords.putForward(slug, reason, by);
    } catch (Refused refused) {
      return page(slug, by, new Form(Map.of(), reason, ""), Problems.named(refused), model);
    }
    return back(slug, "The new words wait for another officer to sign them.", next);
  }

  @Recorded("signed new words of a consultation")
  @PostMapping(SIGN)
  String sign(
      @PathVariable String slug,
      @RequestParam(defaultValue = "") String role,
      @RequestParam long number,
      @CurrentOfficer Officer by,
      Model model,
      RedirectAttributes next) {
    found.consultation(slug);
    try {
      newWords.take(slug, number, role, by);
    } catch (Refused refused) {
      return page(slug, by, new Form(Map.of(), "", role), Problems.named(refused), model);
    }
    return back(
        slug,
        "From now on people begin in the new words. Those who have begun go on in theirs.",
        next);
  }

  private static String back(String slug, String notice, RedirectAttributes next) {
    next.addFlashAttribute("notice", notice);
    return "redirect:/console/consultations/" + slug + "/new-words";
  }

  private String page(String slug, Officer officer, Form form, Problems problems, Model model) {
    Consultation consultation = found.consultation(slug);
    NewWords.Look look = newWords.look(slug);
    List<GateLine> lines = GateLine.of(slug, look.checks(), draft(consultation));
    model.addAttribute("consultation", consultation).addAttribute("look", look);
    model.addAttribute("problems", problems);
    model.addAttribute(
        "heading", (problems.isEmpty() ? "" : "Error: ") + "New words: " + consultation.title());
    model.addAttribute("blocking", lines.stream().filter(GateLine::blocks).toList());
    model.addAttribute("warnings", lines.stream().filter(line -> !line.blocks()).toList());
    model.addAttribute("changes", changes(look));
    model.addAttribute("own", kept.of(consultation).size());
    model.addAttribute("objection", newWords.objection(slug, officer));
    model.addAttribute("taken", newWords.taken(slug));
    model.addAttribute("typed", form.reasons()).addAttribute("reason", form.reason());
    model.addAttribute("role", form.role());
    model.addAttribute("reasonsAt", "/console/consultations/" + slug + "/new-words" + REASONS);
    return "console/new-words";
  }

  /** What would read otherwise, by language, the conversation's own first. */
  private Map<Languages.Spoken, List<NewWords.Change>> changes(NewWords.Look look) {
    Map<Languages.Spoken, List<NewWords.Change>> changes = new LinkedHashMap<>();
    look.changes()
        .forEach(
            change ->
                changes
                    .computeIfAbsent(
                        languages.named(change.language()), language -> new ArrayList<>())
                    .add(change));
    return changes;
  }

  private @Nullable Draft draft(Consultation consultation) {
    String conversation = consultation.setUp().conversation();
    return conversation == null ? null : library.draft(conversation).orElse(null);
  }
}
