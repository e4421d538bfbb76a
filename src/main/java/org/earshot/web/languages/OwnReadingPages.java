package org.earshot.web.languages;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.earshot.language.Author;
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
    ReaderForm form = ReaderForm.of(flashed(model, "name"), flashed(model, "role"));
    return page(desk.language(tag), id, form, new Problems(), model);
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
    Author author = OwnDesk.author(officer);
    boolean counts =
        form.onlyTicked()
            ? words.check(language.language(), form.ticks(), form.by(), author)
            : words.check(language.language(), id, Typed.words(form.seal()), form.by(), author);
    if (!counts) {
      problems.add("unfinished", "Somebody changed words just now: read what is here once more");
      return page(desk.language(tag), id, form, problems, model);
    }
    OwnLanguage now = desk.language(tag);
    next.addFlashAttribute("notice", said(desk.view(now), form.by()));
    if (id == null || now.checked()) {
      return "redirect:" + OwnDesk.address(language.language());
    }
    // Whoever reads part by part goes on with the next, under the same name
    next.addFlashAttribute("name", form.name()).addFlashAttribute("role", form.role());
    return "redirect:" + unread(now, id);
  }

  /** The next part in which something is to be read, this one again while it has any. */
  private static String unread(OwnLanguage language, String id) {
    List<OwnPart> parts =
        language.parts().stream().filter(part -> !part.toRead().isEmpty()).toList();
    return Stream.concat(
            language.parts().stream().dropWhile(part -> !part.id().equals(id)), parts.stream())
        .filter(parts::contains)
        .findFirst()
        .map(part -> OwnDesk.address(language.language(), part.id()) + "/read")
        .orElse(OwnDesk.address(language.language()));
  }

  private static @Nullable String flashed(Model model, String name) {
    return model.getAttribute(name) instanceof String typed ? typed : null;
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
