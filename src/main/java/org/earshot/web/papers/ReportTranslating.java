package org.earshot.web.papers;

import java.util.List;
import java.util.Locale;
import org.earshot.consultations.Consultation;
import org.earshot.outcomes.ReportTranslations;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.earshot.translated.Translated;
import org.earshot.translated.TranslatedText;
import org.earshot.web.Recorded;
import org.earshot.web.forms.Found;
import org.earshot.web.forms.Problems;
import org.earshot.web.forms.Step;
import org.earshot.web.translating.TextsForm;
import org.earshot.web.translating.TextsPage;
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

  private final ReportTranslations translations;
  private final TextsPage texts;
  private final PaperDesk desk;
  private final Found found;

  ReportTranslating(ReportTranslations translations, TextsPage texts, PaperDesk desk, Found found) {
    this.translations = translations;
    this.texts = texts;
    this.desk = desk;
    this.found = found;
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
      @ModelAttribute("form") TextsForm form,
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
   * @param marks of what was on the page: of all of it, or of what is ticked
   */
  @Recorded("checked a translation of a feedback report")
  @PostMapping("/checked")
  String check(
      @PathVariable String slug,
      @PathVariable String tag,
      @RequestParam(name = "mark", defaultValue = "") List<String> marks,
      @CurrentOfficer Officer officer,
      RedirectAttributes next) {
    Locale language = language(found.consultation(slug), tag);
    return Step.take(
        address(slug, tag),
        () -> translations.check(slug, language, marks, officer),
        "It is checked, and public with the report.",
        next);
  }

  private String page(
      String slug, String tag, @Nullable TextsForm form, Problems problems, Model model) {
    Consultation consultation = found.consultation(slug);
    Locale language = language(consultation, tag);
    Translated translated =
        translations
            .of(slug, language)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return texts.lay(
        new TextsPage.Work(
            consultation,
            "Feedback report",
            "What is checked is public with the report, also after that was sent; until then its"
                + " public page says so. The main findings are part of the report itself and are"
                + " translated there.",
            address(slug, tag),
            Address.REPORT.replace("{slug}", slug),
            desk.conversation(consultation).language(),
            language,
            ReportTranslating::what,
            ReportTranslations::names),
        translated,
        form,
        problems,
        model);
  }

  private static String what(TranslatedText text) {
    return switch (text.name()) {
      case "about" -> "What the consultation was about";
      case "who" -> "Who was consulted, and how";
      case "views" -> "What people said";
      case "limits" -> "The limits of these findings";
      case "one-page" -> "One page";
      case "300-words" -> "300 words";
      case "100-words" -> "100 words";
      default -> "The name of a theme";
    };
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
