package org.earshot.web.translating;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.earshot.authoring.Manuscripts.Overtaken;
import org.earshot.authoring.translating.Column;
import org.earshot.authoring.translating.Translations;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.web.Recorded;
import org.earshot.web.forms.Days;
import org.earshot.web.forms.Languages;
import org.earshot.web.forms.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where somebody who speaks a language reads a conversation from top to bottom, and says so. */
@Controller
class CheckingPages {

  private static final String READ = "/console/conversations/{name}/languages/{tag}/read";

  private final TranslationDesk desk;
  private final ReadThrough readThrough;
  private final WordFaults wordFaults;
  private final Languages languages;
  private final InstantSource clock;

  CheckingPages(
      TranslationDesk desk,
      ReadThrough readThrough,
      WordFaults wordFaults,
      Languages languages,
      InstantSource clock) {
    this.desk = desk;
    this.wordFaults = wordFaults;
    this.readThrough = readThrough;
    this.languages = languages;
    this.clock = clock;
  }

  @GetMapping(READ)
  String read(@PathVariable String name, @PathVariable String tag, Model model) {
    return page(desk.work(name), tag, CheckForm.blank(), new Problems(), model);
  }

  @GetMapping(path = READ, params = "again")
  String readAgain(
      @PathVariable String name,
      @PathVariable String tag,
      @ModelAttribute("form") CheckForm form,
      Model model) {
    return page(desk.work(name), tag, form, new Problems(), model);
  }

  @Recorded("marked a translation as checked")
  @PostMapping(READ)
  String check(
      @PathVariable String name,
      @PathVariable String tag,
      @ModelAttribute("form") CheckForm form,
      @CurrentOfficer Officer officer,
      Model model,
      RedirectAttributes next) {
    TranslationDesk.Work work = desk.work(name);
    Column column = TranslationDesk.column(work, tag);
    Problems problems = form.problems(column);
    int faults = faults(work, column.language()).size();
    problems.addIf(
        faults > 0,
        "blocking",
        "It cannot be checked yet: "
            + (faults == 1 ? "1 thing has" : faults + " things have")
            + " to be mended in the words first");
    if (!problems.isEmpty()) {
      return page(work, tag, form, problems, model);
    }
    try {
      checked(work, column.language(), form, officer);
    } catch (Overtaken changedMeanwhile) {
      problems.add("unfinished", "Somebody changed it just now: read it once more");
      return page(desk.work(name), tag, form, problems, model);
    }
    next.addFlashAttribute("notice", named(column) + " is checked by " + form.by() + ".");
    return "redirect:" + work.address();
  }

  /** What was read is what is checked, and no other state. */
  private void checked(
      TranslationDesk.Work work, Locale language, CheckForm form, Officer officer) {
    LocalDate today = Days.on(clock.instant());
    desk.changeRead(
        work.name(),
        form.revision(),
        files -> Translations.checked(files, language, form.by(), today),
        officer,
        "marked " + language.getDisplayName(Locale.UK) + " as checked by " + form.by());
  }

  @Recorded("took the check of a translation back")
  @PostMapping("/console/conversations/{name}/languages/{tag}/unchecked")
  String uncheck(
      @PathVariable String name,
      @PathVariable String tag,
      @CurrentOfficer Officer officer,
      RedirectAttributes next) {
    TranslationDesk.Work work = desk.work(name);
    Column column = TranslationDesk.column(work, tag);
    desk.change(
        name,
        files -> Translations.unchecked(files, column.language()),
        officer,
        "marked " + named(column) + " as a draft");
    next.addFlashAttribute("notice", named(column) + " is a draft again.");
    return "redirect:" + work.address() + "/" + tag + "/read";
  }

  private String page(
      TranslationDesk.Work work, String tag, CheckForm form, Problems problems, Model model) {
    Locale language = Locale.forLanguageTag(tag);
    boolean own = language.equals(work.table().own());
    Column column = own ? null : TranslationDesk.column(work, tag);
    model.addAttribute("work", work).addAttribute("column", column);
    model.addAttribute("checkedOn", column == null ? null : Days.written(column.checkedOn()));
    model.addAttribute("own", languages.named(work.table().own()));
    model.addAttribute("spoken", languages.named(language));
    model.addAttribute("lacking", column == null ? "" : CheckForm.lacking(column));
    model.addAttribute("blocking", own ? List.of() : faults(work, language));
    model.addAttribute(
        "reading",
        readThrough
            .of(work.name(), WordFaults.alone(work.manuscript().files(), language), language)
            .orElse(null));
    model.addAttribute("form", form).addAttribute("problems", problems);
    return "console/translation-read";
  }

  private List<WordFaults.Fault> faults(TranslationDesk.Work work, Locale language) {
    return wordFaults.of(work.name(), work.manuscript().files(), language);
  }

  private static String named(Column column) {
    return column.language().getDisplayName(Locale.UK);
  }
}
