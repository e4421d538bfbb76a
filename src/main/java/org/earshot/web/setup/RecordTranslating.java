package org.earshot.web.setup;

import java.util.List;
import java.util.Locale;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.RecordTranslations;
import org.earshot.security.CurrentOfficer;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.earshot.translated.TranslatedText;
import org.earshot.web.Recorded;
import org.earshot.web.forms.Found;
import org.earshot.web.forms.Problems;
import org.earshot.web.forms.Step;
import org.earshot.web.translating.RecordTongues;
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

/** What the public page says in another language: written by one person, checked by another. */
@Controller
@RequestMapping("/console/consultations/{slug}/set-up/in/{tag}")
class RecordTranslating {

  private final RecordTranslations translations;
  private final RecordTongues tongues;
  private final TextsPage texts;
  private final Found found;

  RecordTranslating(
      RecordTranslations translations, RecordTongues tongues, TextsPage texts, Found found) {
    this.translations = translations;
    this.tongues = tongues;
    this.texts = texts;
    this.found = found;
  }

  @GetMapping
  String show(@PathVariable String slug, @PathVariable String tag, Model model) {
    return page(slug, tag, null, new Problems(), model);
  }

  @Recorded("translated a set-up record")
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
      return "redirect:" + Addresses.translation(slug, language);
    } catch (Refused refused) {
      problems.add(refused);
    }
    return page(slug, tag, form, problems, model);
  }

  /**
   * @param marks of what was on the page: of all of it, or of what is ticked
   */
  @Recorded("checked a translation of a set-up record")
  @PostMapping("/checked")
  String check(
      @PathVariable String slug,
      @PathVariable String tag,
      @RequestParam(name = "mark", defaultValue = "") List<String> marks,
      @CurrentOfficer Officer officer,
      RedirectAttributes next) {
    Locale language = language(found.consultation(slug), tag);
    return Step.take(
        Addresses.translation(slug, language),
        () -> translations.check(slug, language, marks, officer),
        "It is checked. People read it once the consultation is public.",
        next);
  }

  private String page(
      String slug, String tag, @Nullable TextsForm form, Problems problems, Model model) {
    Consultation consultation = found.consultation(slug);
    Locale language = language(consultation, tag);
    return texts.lay(
        new TextsPage.Work(
            consultation,
            "The public page",
            "What is checked is public once the consultation is; until then its page in this"
                + " language says so. The title, the welcome and the questions are translated with"
                + " the conversation.",
            Addresses.translation(slug, language),
            Addresses.consultation(slug) + "/set-up",
            tongues.own(consultation),
            language,
            RecordTranslating::what,
            text -> false),
        translations.of(consultation, language),
        form,
        problems,
        model);
  }

  /** As the form calls it on which it is written. */
  private static String what(TranslatedText text) {
    return Sections.about(text.name())
        .map(section -> section.field(text.name()).label())
        .orElse(text.name());
  }

  private Locale language(Consultation consultation, String tag) {
    return tongues.others(consultation).stream()
        .filter(one -> one.toLanguageTag().equals(tag))
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
