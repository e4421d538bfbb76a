package org.earshot.web.translating;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.earshot.authoring.translating.Column;
import org.earshot.authoring.translating.SaidBefore;
import org.earshot.authoring.translating.Translations;
import org.earshot.authoring.translating.WordTable;
import org.earshot.language.Phrasebook;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.web.Recorded;
import org.earshot.web.forms.Confirmation;
import org.earshot.web.forms.Languages;
import org.earshot.web.forms.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Every message of a conversation in every language, and which languages there are. */
@Controller
class GridPages {

  private static final String GRID = "/console/conversations/{name}/languages";

  private final TranslationDesk desk;
  private final Languages languages;
  private final Phrasebook phrasebook;
  private final SaidBefore said;

  GridPages(TranslationDesk desk, Languages languages, Phrasebook phrasebook, SaidBefore said) {
    this.said = said;
    this.desk = desk;
    this.languages = languages;
    this.phrasebook = phrasebook;
  }

  /** A language that can be added, with how far Earshot itself has come in it. */
  record Addable(Languages.Spoken language, boolean checked) {}

  @GetMapping(GRID)
  String grid(@PathVariable String name, Model model) {
    model.addAttribute("problems", new Problems());
    return page(name, model);
  }

  @Recorded("added a language to a conversation")
  @PostMapping(GRID)
  String add(
      @PathVariable String name,
      @RequestParam(defaultValue = "") String language,
      @CurrentOfficer Officer officer,
      Model model,
      RedirectAttributes next) {
    Locale chosen = languages.chosen(language);
    WordTable table = desk.work(name).table();
    if (chosen == null || chosen.equals(table.own())) {
      Problems problems = new Problems();
      problems.add("language", "Choose the language to add");
      model.addAttribute("problems", problems);
      return page(name, model);
    }
    if (table.column(chosen).isEmpty()) {
      desk.change(
          name,
          files -> said.filled(Translations.begun(files, chosen), chosen),
          officer,
          "added " + named(chosen));
    }
    return "redirect:/console/conversations/" + name + "/languages/" + chosen.toLanguageTag();
  }

  @GetMapping(GRID + "/{tag}/remove")
  String askToRemove(@PathVariable String name, @PathVariable String tag, Model model) {
    TranslationDesk.Work work = desk.work(name);
    Column column = TranslationDesk.column(work, tag);
    String language = named(column.language());
    return new Confirmation(
            "Remove " + language + " from this conversation?",
            List.of(
                column.progress().written()
                    + " of "
                    + column.progress().total()
                    + " pieces are written in it. They go with it, and its notes too.",
                "They can be brought back from the history of the conversation. A consultation that"
                    + " is open keeps the words that it opened with."),
            work.address() + "/" + tag + "/remove",
            "Remove " + language,
            work.address(),
            true)
        .on(model);
  }

  @Recorded("removed a language from a conversation")
  @PostMapping(GRID + "/{tag}/remove")
  String remove(
      @PathVariable String name,
      @PathVariable String tag,
      @CurrentOfficer Officer officer,
      RedirectAttributes next) {
    Locale language = TranslationDesk.column(desk.work(name), tag).language();
    desk.change(
        name,
        files -> Translations.without(files, language),
        officer,
        "removed " + named(language));
    next.addFlashAttribute("notice", named(language) + " is removed.");
    return "redirect:/console/conversations/" + name + "/languages";
  }

  private String page(String name, Model model) {
    TranslationDesk.Work work = desk.work(name);
    WordTable table = work.table();
    model.addAttribute("work", work).addAttribute("own", languages.named(table.own()));
    model.addAttribute(
        "columns",
        table.columns().stream()
            .map(column -> GridColumn.of(column, languages, phrasebook))
            .toList());
    model.addAttribute("rows", GridRow.of(table));
    model.addAttribute("addable", addable(table));
    return "console/translation-grid";
  }

  private List<Addable> addable(WordTable table) {
    Set<Locale> there = table.columns().stream().map(Column::language).collect(Collectors.toSet());
    there.add(table.own());
    return languages.all().stream()
        .filter(spoken -> !there.contains(Locale.forLanguageTag(spoken.tag())))
        .map(spoken -> new Addable(spoken, checked(spoken.tag())))
        .toList();
  }

  private boolean checked(@Nullable String tag) {
    return phrasebook.checked(Locale.forLanguageTag(tag));
  }

  private static String named(Locale language) {
    return language.getDisplayName(Locale.UK);
  }
}
