package org.earshot.web.papers;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.earshot.consultations.Consultation;
import org.earshot.outcomes.ReportPart;
import org.earshot.outcomes.ReportTranslations;
import org.earshot.outcomes.ReportTranslations.Translated;
import org.earshot.outcomes.ReportTranslations.Typed;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.earshot.web.Recorded;
import org.earshot.web.forms.Found;
import org.earshot.web.forms.Languages;
import org.earshot.web.forms.Problems;
import org.earshot.web.forms.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A feedback report in another language: written by one person, checked by another. */
@Controller
@RequestMapping(Address.REPORT + "/in/{tag}")
class ReportTranslating {

  private static final String PAGE = "console/papers/report-translation";

  private final ReportTranslations translations;
  private final PaperDesk desk;
  private final Languages languages;
  private final Found found;

  ReportTranslating(
      ReportTranslations translations, PaperDesk desk, Languages languages, Found found) {
    this.translations = translations;
    this.desk = desk;
    this.languages = languages;
    this.found = found;
  }

  /**
   * What was typed.
   *
   * @param words by the name of the part
   * @param still the parts that are said to be right as they are
   * @param began from which translations, as digests
   * @param read the marks of the parts at that time
   * @param chosen where somebody else had changed a part too
   */
  record Form(
      @Nullable Map<String, String> words,
      @Nullable List<String> still,
      @Nullable Map<String, String> began,
      @Nullable Map<String, String> read,
      @Nullable Map<String, String> chosen) {

    Typed typed() {
      return new Typed(
          or(words), still == null ? Set.of() : Set.copyOf(still), or(began), or(read), or(chosen));
    }

    private static Map<String, String> or(@Nullable Map<String, String> sent) {
      return sent == null ? Map.of() : sent;
    }
  }

  /**
   * A part on the page.
   *
   * @param words in its field
   * @param clash whether somebody else has changed it too
   * @param choice which words to keep then; null until that is said
   */
  record Field(
      ReportPart part,
      String words,
      boolean still,
      String began,
      String read,
      boolean clash,
      @Nullable String choice) {

    /** As it is saved, unless this officer changed it. */
    static Field of(ReportPart part, @Nullable Typed typed) {
      String name = part.name();
      String saved = part.words() == null ? "" : part.words();
      if (typed == null || !typed.changes(part)) {
        return new Field(part, saved, false, ReportPart.digest(saved), part.mark(), false, null);
      }
      boolean clash = typed.clashes(part);
      return new Field(
          part,
          typed.words().getOrDefault(name, ""),
          typed.still().contains(name),
          typed.began().getOrDefault(name, ReportPart.digest("")),
          typed.read().getOrDefault(name, ""),
          clash,
          clash && typed.chose(part) ? typed.chosen().get(name) : null);
    }
  }

  @GetMapping
  String show(@PathVariable String slug, @PathVariable String tag, Model model) {
    return page(slug, tag, null, new Problems(), model);
  }

  @Recorded("translated a feedback report")
  @PostMapping
  String write(
      @PathVariable String slug,
      @PathVariable String tag,
      @ModelAttribute("form") Form form,
      @CurrentOfficer Officer officer,
      Model model,
      RedirectAttributes next) {
    Locale language = language(found.consultation(slug), tag);
    Problems problems = new Problems();
    try {
      translations.write(slug, language, form.typed(), officer);
      next.addFlashAttribute("notice", "Saved. Somebody else has to check it.");
      return "redirect:" + address(slug, tag);
    } catch (Refused refused) {
      problems.add(refused);
    }
    return page(slug, tag, form, problems, model);
  }

  /**
   * @param mark of what was on the page
   */
  @Recorded("checked a translation of a feedback report")
  @PostMapping("/checked")
  String check(
      @PathVariable String slug,
      @PathVariable String tag,
      @RequestParam("mark") String mark,
      @CurrentOfficer Officer officer,
      RedirectAttributes next) {
    Locale language = language(found.consultation(slug), tag);
    return Step.take(
        address(slug, tag),
        () -> translations.check(slug, language, mark, officer),
        "It is checked, and public with the report.",
        next);
  }

  private String page(
      String slug, String tag, @Nullable Form form, Problems problems, Model model) {
    Consultation consultation = found.consultation(slug);
    Locale language = language(consultation, tag);
    Translated translated =
        translations
            .of(slug, language)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    model.addAttribute("consultation", consultation);
    model.addAttribute("address", address(slug, tag));
    model.addAttribute("own", languages.named(desk.conversation(consultation).language()));
    model.addAttribute("spoken", languages.named(language));
    model.addAttribute("translated", translated);
    Typed typed = form == null ? null : form.typed();
    List<ReportPart> parts = translated.parts();
    model.addAttribute("fields", parts.stream().map(part -> Field.of(part, typed)).toList());
    model.addAttribute("gone", typed == null ? List.of() : typed.gone(parts));
    model.addAttribute("problems", problems);
    return PAGE;
  }

  /** Only one that it is offered in, and not the one that it is written in. */
  private Locale language(Consultation consultation, String tag) {
    return consultation.languages().stream()
        .filter(one -> one.toLanguageTag().equals(tag))
        .filter(one -> consultation.version() != null)
        .filter(one -> !one.equals(desk.conversation(consultation).language()))
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static String address(String slug, String tag) {
    return Address.REPORT.replace("{slug}", slug) + "/in/" + tag;
  }
}
