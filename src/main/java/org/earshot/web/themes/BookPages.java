package org.earshot.web.themes;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.earshot.themes.QuoteQuestions;
import org.earshot.themes.Reading;
import org.earshot.themes.Theme;
import org.earshot.themes.Themes;
import org.earshot.web.Recorded;
import org.earshot.web.forms.Problems;
import org.earshot.web.forms.Step;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The code book of one question: adding, renaming, merging, splitting, removing. */
@Controller
class BookPages {

  private static final String BOOK = "/console/consultations/{slug}/themes/{question}/book";
  private static final int MOST = 200;

  private final Asked asked;
  private final Themes themes;
  private final Reading reading;
  private final QuoteQuestions questions;

  BookPages(Asked asked, Themes themes, Reading reading, QuoteQuestions questions) {
    this.asked = asked;
    this.themes = themes;
    this.reading = reading;
    this.questions = questions;
  }

  @GetMapping(BOOK)
  String book(@PathVariable String slug, @PathVariable String question, Model model) {
    return book(slug, question, BookForm.EMPTY, new Problems(), model);
  }

  private String book(String slug, String question, BookForm form, Problems problems, Model model) {
    on(slug, question, form, problems, model);
    model.addAttribute("canAsk", questions.possible(slug).contains(question));
    model.addAttribute("asks", questions.of(slug).contains(question));
    model.addAttribute(
        "counts",
        themes.summary(slug).stream()
            .filter(count -> count.theme().question().equals(question))
            .toList());
    return "console/themes/book";
  }

  private void on(String slug, String question, BookForm form, Problems problems, Model model) {
    asked.question(slug, question);
    model.addAttribute("consultation", asked.consultation(slug)).addAttribute("form", form);
    model.addAttribute("question", question).addAttribute("ask", asked.ask(slug, question));
    model.addAttribute("problems", problems);
  }

  @Recorded("added a theme")
  @PostMapping(BOOK)
  String add(
      @PathVariable String slug,
      @PathVariable String question,
      @ModelAttribute("form") BookForm form,
      Model model,
      RedirectAttributes next) {
    asked.question(slug, question);
    try {
      themes.add(slug, question, form.read());
    } catch (Refused refused) {
      return book(slug, question, form, problems(refused), model);
    }
    return done(slug, question, "The theme is added.", next);
  }

  @Recorded("said whether a question asks people if they may be quoted")
  @PostMapping(BOOK + "/quoting")
  String quoting(
      @PathVariable String slug,
      @PathVariable String question,
      @RequestParam(defaultValue = "") String asks,
      @CurrentOfficer Officer officer,
      RedirectAttributes next) {
    asked.question(slug, question);
    return Step.take(
        book(slug, question),
        () -> questions.mark(slug, question, !asks.isEmpty(), officer.id()),
        "That is saved.",
        next);
  }

  @GetMapping(BOOK + "/{theme}")
  String theme(
      @PathVariable String slug,
      @PathVariable String question,
      @PathVariable String theme,
      Model model) {
    Theme one = asked.theme(slug, question, theme);
    return theme(one, BookForm.of(one.wording()), new Problems(), model);
  }

  private String theme(Theme theme, BookForm form, Problems problems, Model model) {
    on(theme.consultation(), theme.question(), form, problems, model);
    List<Theme> others =
        themes.book(theme.consultation(), theme.question()).stream()
            .filter(other -> !other.id().equals(theme.id()))
            .toList();
    model.addAttribute("theme", theme).addAttribute("others", others);
    return "console/themes/theme";
  }

  @Recorded("changed a theme")
  @PostMapping(BOOK + "/{theme}")
  String change(
      @PathVariable String slug,
      @PathVariable String question,
      @PathVariable String theme,
      @ModelAttribute("form") BookForm form,
      Model model,
      RedirectAttributes next) {
    Theme one = asked.theme(slug, question, theme);
    try {
      themes.change(one.id(), form.read());
    } catch (Refused refused) {
      return theme(one, form, problems(refused), model);
    }
    return done(slug, question, "The theme is changed.", next);
  }

  @Recorded("merged two themes")
  @PostMapping(BOOK + "/{theme}/merge")
  String merge(
      @PathVariable String slug,
      @PathVariable String question,
      @PathVariable String theme,
      @RequestParam(defaultValue = "") String into,
      Model model,
      RedirectAttributes next) {
    Theme one = asked.theme(slug, question, theme);
    if (into.isEmpty()) {
      Problems problems = new Problems();
      problems.add("into", "Choose the theme to merge it with.");
      return theme(one, BookForm.of(one.wording()), problems, model);
    }
    themes.merge(one.id(), asked.theme(slug, question, into).id());
    return done(slug, question, "The themes are merged.", next);
  }

  @Recorded("removed a theme")
  @PostMapping(BOOK + "/{theme}/remove")
  String remove(
      @PathVariable String slug,
      @PathVariable String question,
      @PathVariable String theme,
      RedirectAttributes next) {
    UUID removed = asked.theme(slug, question, theme).id();
    return Step.take(
        book(slug, question), () -> themes.remove(removed), "The theme is removed.", next);
  }

  @GetMapping(BOOK + "/{theme}/split")
  String splitting(
      @PathVariable String slug,
      @PathVariable String question,
      @PathVariable String theme,
      Model model) {
    Theme one = asked.theme(slug, question, theme);
    return split(one, BookForm.EMPTY, Set.of(), new Problems(), model);
  }

  private String split(
      Theme theme, BookForm form, Set<UUID> chosen, Problems problems, Model model) {
    on(theme.consultation(), theme.question(), form, problems, model);
    model.addAttribute("theme", theme).addAttribute("chosen", chosen);
    model.addAttribute("texts", reading.having(theme, MOST)).addAttribute("most", MOST);
    return "console/themes/split";
  }

  @Recorded("split a theme")
  @PostMapping(BOOK + "/{theme}/split")
  String split(
      @PathVariable String slug,
      @PathVariable String question,
      @PathVariable String theme,
      @RequestParam(defaultValue = "") List<String> response,
      @ModelAttribute("form") BookForm form,
      Model model,
      RedirectAttributes next) {
    Theme one = asked.theme(slug, question, theme);
    Set<UUID> chosen = new HashSet<>();
    response.forEach(id -> chosen.add(Asked.uuid(id)));
    try {
      themes.split(one.id(), form.read(), chosen);
    } catch (Refused refused) {
      return split(one, form, chosen, problems(refused), model);
    }
    return done(slug, question, "The theme is split.", next);
  }

  private static Problems problems(Refused refused) {
    Problems problems = new Problems();
    problems.add(refused);
    return problems;
  }

  private static String done(String slug, String question, String notice, RedirectAttributes next) {
    next.addFlashAttribute("notice", notice);
    return "redirect:" + book(slug, question);
  }

  private static String book(String slug, String question) {
    return "/console/consultations/" + slug + "/themes/" + question + "/book";
  }
}
