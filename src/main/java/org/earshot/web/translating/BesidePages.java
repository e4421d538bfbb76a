package org.earshot.web.translating;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.earshot.authoring.Manuscript.Saving;
import org.earshot.authoring.editing.Sheet;
import org.earshot.authoring.translating.Column;
import org.earshot.authoring.translating.Contribution;
import org.earshot.authoring.translating.Passage;
import org.earshot.authoring.translating.PassageNames;
import org.earshot.authoring.translating.Slip;
import org.earshot.authoring.translating.Slips;
import org.earshot.authoring.translating.Translations;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.web.Recorded;
import org.earshot.web.editor.PhoneForm;
import org.earshot.web.editor.PhonePlay;
import org.earshot.web.forms.Languages;
import org.earshot.web.forms.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where one language is written, the conversation's own words beside it. */
@Controller
class BesidePages {

  private static final String PAGE = "/console/conversations/{name}/languages/{tag}";

  /** The field that carries the state that somebody began with. */
  private static final String REVISION = "revision";

  private final TranslationDesk desk;
  private final Languages languages;
  private final EarlierWords earlier;
  private final PhonePlay phones;
  private final WordFaults wordFaults;

  BesidePages(
      TranslationDesk desk,
      Languages languages,
      EarlierWords earlier,
      PhonePlay phones,
      WordFaults wordFaults) {
    this.wordFaults = wordFaults;
    this.phones = phones;
    this.desk = desk;
    this.languages = languages;
    this.earlier = earlier;
  }

  @GetMapping(PAGE)
  String page(
      @PathVariable String name,
      @PathVariable String tag,
      @ModelAttribute("phoneForm") PhoneForm phone,
      Model model) {
    return page(desk.work(name), tag, Map.of(), new Problems(), phone, model);
  }

  @GetMapping(path = PAGE, params = "again")
  String pageAgain(
      @PathVariable String name,
      @PathVariable String tag,
      @RequestParam Map<String, String> typed,
      @ModelAttribute("phoneForm") PhoneForm phone,
      Model model) {
    return page(desk.work(name), tag, typed, new Problems(), phone, model);
  }

  /**
   * Saves what was typed; with {@code right}, also says that one translation is still right. A
   * button on the phone plays it and saves nothing.
   */
  @Recorded("wrote a translation")
  @PostMapping(PAGE)
  String save(
      @PathVariable String name,
      @PathVariable String tag,
      @RequestParam Map<String, String> typed,
      @RequestParam(name = "do", defaultValue = "") String action,
      @ModelAttribute("phoneForm") PhoneForm phone,
      @CurrentOfficer Officer officer,
      Model model,
      RedirectAttributes next) {
    TranslationDesk.Work work = desk.work(name);
    Locale language = TranslationDesk.column(work, tag).language();
    if (!action.isEmpty()) {
      return page(work, tag, typed, new Problems(), phone.after(action), model);
    }
    Problems problems = faults(work, typed);
    if (!problems.isEmpty()) {
      return page(work, tag, typed, problems, phone, model);
    }
    int revision = revision(typed, work);
    Contribution merge = desk.take(name, revision, read(language, typed), officer);
    if (!merge.clashes().isEmpty()) {
      return clashed(desk.work(name), tag, typed, merge, phone, model);
    }
    String right = typed.getOrDefault("right", "");
    if (!right.isEmpty()) {
      stillRight(name, revision, language, right, officer);
    }
    next.addFlashAttribute(
        "notice", right.isEmpty() ? "Saved." : "Saved, and marked as still right.");
    return "redirect:" + work.address() + "/" + tag + (right.isEmpty() ? "" : "#" + right);
  }

  /** Right for the words that stood on the page: later ones are still to be looked at. */
  private void stillRight(
      String name, int revision, Locale language, String field, Officer officer) {
    Passage passage = passage(desk.work(name, revision), field);
    desk.change(
        name,
        files -> passage == null ? files : Translations.stillRight(files, language, passage),
        officer,
        "said that the " + language.getDisplayName(Locale.UK) + " is still right");
  }

  private static @Nullable Passage passage(TranslationDesk.Work work, String field) {
    return work.table().passages().stream()
        .filter(passage -> Beside.field(passage).equals(field))
        .findFirst()
        .orElse(null);
  }

  /** How long one message has become while it is typed. */
  @PostMapping(PAGE + "/length")
  String length(
      @PathVariable String name,
      @PathVariable String tag,
      @RequestParam(defaultValue = "") String section,
      @RequestParam Map<String, String> typed,
      Model model) {
    TranslationDesk.Work work = desk.work(name);
    Beside beside =
        new Beside(
            work.table(), TranslationDesk.column(work, tag), typed, Map.of(), List.of(), null);
    model.addAttribute(
        "length",
        beside.sections().stream()
            .filter(one -> one.id().equals(section))
            .map(Beside.Section::length)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null));
    return "console/translation :: length";
  }

  private static Problems faults(TranslationDesk.Work work, Map<String, String> typed) {
    Problems problems = new Problems();
    PassageNames names = new PassageNames(work.table().passages());
    for (Passage passage : work.table().passages()) {
      String words = typed.get(Beside.field(passage));
      for (Slip fault : words == null ? List.<Slip>of() : Slips.faults(passage, words)) {
        problems.add(
            Beside.field(passage),
            names.message(passage) + ": " + fault.what() + ". " + fault.mend());
      }
    }
    return problems;
  }

  private static int revision(Map<String, String> typed, TranslationDesk.Work work) {
    String seen = typed.getOrDefault(REVISION, "");
    return seen.matches("[0-9]{1,9}") ? Integer.parseInt(seen) : work.manuscript().revision();
  }

  private static Contribution.Work read(Locale language, Map<String, String> typed) {
    Map<String, String> words = new HashMap<>();
    Map<String, String> notes = new HashMap<>();
    typed.forEach(
        (field, value) -> {
          String path = field.substring(field.indexOf('.') + 1).replace('.', '/');
          if (field.startsWith("words.")) {
            words.put(path, value);
          } else if (field.startsWith("note.")) {
            notes.put(path, value);
          }
        });
    return new Contribution.Work(language, words, notes);
  }

  private String clashed(
      TranslationDesk.Work work,
      String tag,
      Map<String, String> typed,
      Contribution merge,
      PhoneForm phone,
      Model model) {
    Problems problems = new Problems();
    Saving saving = work.manuscript().saving();
    String who = saving == null || saving.author() == null ? "Somebody" : saving.author().name();
    for (Contribution.Clash clash : merge.clashes()) {
      problems.add(
          Beside.field(clash.passage()),
          who
              + " changed this while you were writing. It now says: “"
              + clash.theirs()
              + "”. Nothing is saved yet: choose, and save again.");
    }
    Map<String, String> knowing = new HashMap<>(typed);
    knowing.put(REVISION, String.valueOf(work.manuscript().revision()));
    return page(work, tag, knowing, problems, phone, model);
  }

  private String page(
      TranslationDesk.Work work,
      String tag,
      Map<String, String> typed,
      Problems problems,
      PhoneForm phone,
      Model model) {
    Column column = TranslationDesk.column(work, tag);
    model.addAttribute("work", work).addAttribute("column", column);
    model.addAttribute("own", languages.named(work.table().own()));
    model.addAttribute("language", languages.named(column.language()));
    model.addAttribute(REVISION, revision(typed, work));
    Sheet sheet = Sheet.of(work.manuscript().files()).orElse(null);
    Map<String, String> before = earlier.of(work, column);
    model.addAttribute(
        "sections",
        new Beside(work.table(), column, typed, before, faults(work, column, typed), sheet)
            .sections());
    model.addAttribute("problems", problems);
    phone(work, column.language(), typed, phone, model);
    return "console/translation";
  }

  private List<WordFaults.Fault> faults(
      TranslationDesk.Work work, Column column, Map<String, String> typed) {
    return wordFaults.of(work.name(), typed(work, column.language(), typed), column.language());
  }

  /** The files with what was typed, as they would be saved. */
  private Map<String, String> typed(
      TranslationDesk.Work work, Locale language, Map<String, String> typed) {
    Map<String, String> seen = desk.work(work.name(), revision(typed, work)).manuscript().files();
    return Contribution.of(seen, work.manuscript().files(), read(language, typed)).files();
  }

  /** Plays the conversation on the phone in the words as they were typed; changes nothing. */
  @PostMapping(PAGE + "/phone")
  String phone(
      @PathVariable String name,
      @PathVariable String tag,
      @RequestParam Map<String, String> typed,
      @RequestParam(name = "do", defaultValue = "") String action,
      @ModelAttribute("phoneForm") PhoneForm phone,
      Model model) {
    TranslationDesk.Work work = desk.work(name);
    Locale language = TranslationDesk.column(work, tag).language();
    phone(work, language, typed, phone.after(action), model);
    return "console/editor/phone :: phone";
  }

  private void phone(
      TranslationDesk.Work work,
      Locale language,
      Map<String, String> typed,
      PhoneForm form,
      Model model) {
    Map<String, String> files = typed(work, language, typed);
    String tag = language.toLanguageTag();
    model.addAttribute("phone", phones.play(files, form.speaking(tag), null));
    model.addAttribute("phoneAt", work.address() + "/" + tag + "/phone");
    model.addAttribute("owner", "beside-form").addAttribute("alone", false);
  }
}
