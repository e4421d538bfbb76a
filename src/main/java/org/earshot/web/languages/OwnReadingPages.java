package org.earshot.web.languages;

import java.util.List;
import java.util.Map;
import org.earshot.language.OwnLanguage;
import org.earshot.language.OwnLine;
import org.earshot.language.OwnPart;
import org.earshot.language.OwnWords;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.web.Recorded;
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

/** Where somebody who speaks a language reads what is to be read, and says that it is right. */
@Controller
class OwnReadingPages {

  private static final String ALL = OwnDesk.LANGUAGE + "/read";
  private static final String ONE = OwnDesk.PART + "/read";

  private final OwnWords words;
  private final OwnDesk desk;

  OwnReadingPages(OwnWords words, OwnDesk desk) {
    this.words = words;
    this.desk = desk;
  }

  /** A heading, with what is to be read under it. */
  record Chapter(OwnPart part, List<LineView> lines) {}

  @GetMapping({ALL, ONE})
  String read(
      @PathVariable String tag, @PathVariable(required = false) @Nullable String id, Model model) {
    return page(desk.language(tag), id, ReaderForm.blank(), new Problems(), model);
  }

  @GetMapping(
      path = {ALL, ONE},
      params = "again")
  String readAgain(
      @PathVariable String tag,
      @PathVariable(required = false) @Nullable String id,
      @ModelAttribute("form") ReaderForm form,
      Model model) {
    return page(desk.language(tag), id, form, new Problems(), model);
  }

  @Recorded("checked Earshot’s own words")
  @PostMapping({ALL, ONE})
  String check(
      @PathVariable String tag,
      @PathVariable(required = false) @Nullable String id,
      @ModelAttribute("form") ReaderForm form,
      @CurrentOfficer Officer officer,
      Model model,
      RedirectAttributes next) {
    OwnLanguage language = desk.language(tag);
    Problems problems = form.problems();
    if (!problems.isEmpty()) {
      return page(language, id, form, problems, model);
    }
    boolean counts =
        words.check(
            language.language(), id, Typed.words(form.seal()), form.by(), OwnDesk.author(officer));
    if (!counts) {
      problems.add("unfinished", "Somebody changed words just now: read what is here once more");
      return page(desk.language(tag), id, form, problems, model);
    }
    next.addFlashAttribute("notice", said(desk.view(desk.language(tag)), form.by()));
    return "redirect:" + OwnDesk.address(language.language());
  }

  private static String said(LanguageView now, String by) {
    String name = now.named().english();
    return now.words().checked()
        ? name + " is checked. Consultations can open in it."
        : "Kept: read by " + by + ". " + now.progress() + " are read in " + name + ".";
  }

  private String page(
      OwnLanguage language, @Nullable String id, ReaderForm form, Problems problems, Model model) {
    List<OwnPart> parts = id == null ? language.parts() : List.of(OwnDesk.part(language, id));
    List<OwnLine> lines = parts.stream().flatMap(part -> part.toRead().stream()).toList();
    desk.show(language, model);
    model.addAttribute("chapters", chapters(language, parts));
    model.addAttribute("part", id == null ? null : parts.getFirst());
    model.addAttribute("lines", lines).addAttribute("seal", OwnLanguage.seal(lines));
    model.addAttribute("form", form).addAttribute("problems", problems);
    return "console/languages/read";
  }

  private List<Chapter> chapters(OwnLanguage language, List<OwnPart> parts) {
    return parts.stream()
        .filter(part -> !part.toRead().isEmpty())
        .map(
            part ->
                new Chapter(
                    part,
                    part.toRead().stream()
                        .map(line -> LineView.of(line, language.language(), Map.of(), words))
                        .toList()))
        .toList();
  }
}
