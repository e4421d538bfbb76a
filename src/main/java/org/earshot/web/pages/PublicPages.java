package org.earshot.web.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.earshot.consultations.Samples;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The register, and each consultation on a page, a sheet and a card. */
@Controller
class PublicPages {

  private final Register register;
  private final PublishedOutcomes outcomes;
  private final NumbersToText numbers;
  private final LanguagePages languages;
  private final LinkedDescription linked;
  private final Samples samples;
  private final PageLanguage.Choice choice;
  private final RecordParts records;

  PublicPages(
      Register register,
      PublishedOutcomes outcomes,
      NumbersToText numbers,
      LanguagePages languages,
      LinkedDescription linked,
      Samples samples,
      PageLanguage.Choice choice,
      RecordParts records) {
    this.register = register;
    this.outcomes = outcomes;
    this.numbers = numbers;
    this.languages = languages;
    this.linked = linked;
    this.samples = samples;
    this.choice = choice;
    this.records = records;
  }

  @GetMapping("/")
  String register(Model model) {
    List<Notice> all = register.all();
    Map<Notice.Stage, List<Notice>> stages = new LinkedHashMap<>();
    for (Notice.Stage stage : Notice.Stage.values()) {
      stages.put(stage, all.stream().filter(notice -> notice.stage() == stage).toList());
    }
    model.addAttribute("stages", stages).addAttribute("samples", samples.here());
    return "pages/register";
  }

  /** In English as officers wrote it, or in another language in the conversation's own words. */
  @GetMapping("/consultations/{slug}")
  String consultation(
      @PathVariable String slug,
      @RequestParam(required = false) @Nullable String lang,
      Model model) {
    Notice notice = register.named(slug);
    model.addAttribute("notice", notice);
    if (notice.announced()) {
      return "pages/announced";
    }
    model.addAttribute("questions", languages.asked(notice));
    model.addAttribute("stages", register.stages(notice));
    model.addAttribute("numbers", numbers);
    model.addAttribute("linked", linked.of(notice));
    model.addAttribute("sample", samples.here().contains(slug));
    Optional<LanguagePage> page = languages.page(notice, lang);
    Locale language = page.map(one -> Locale.forLanguageTag(one.tag())).orElse(Locale.ENGLISH);
    model.addAttribute("record", records.of(notice, choice.in(notice, language)));
    page.ifPresent(
        one -> {
          OutcomePage outcome = outcomes.page(notice, one.tag(), null).orElse(null);
          model.addAttribute("page", one).addAttribute("outcome", outcome);
          model.addAttribute(
              "pledged",
              outcome == null || notice.pledges().isEmpty()
                  ? List.of()
                  : outcome.items().stream().filter(OutcomePage.Item::open).toList());
        });
    return page.isPresent() ? "pages/in-language" : "pages/consultation";
  }

  /** One sheet of paper for a library's wall: every language, and nothing to click on. */
  @GetMapping("/consultations/{slug}/sheet")
  String sheet(@PathVariable String slug, Model model) {
    Notice notice = register.named(slug);
    model.addAttribute("notice", notice);
    model.addAttribute("pages", languages.all(notice));
    model.addAttribute("record", records.of(notice, choice.in(notice, Locale.ENGLISH)));
    return "pages/sheet";
  }

  /** For the frame of another site: no scripts, no cookies. */
  @GetMapping("/consultations/{slug}/card")
  String card(
      @PathVariable String slug,
      @RequestParam(required = false) @Nullable String lang,
      Model model) {
    Notice notice = register.named(slug);
    model.addAttribute("notice", notice);
    model.addAttribute("page", languages.any(notice, lang));
    return "pages/card";
  }

  @GetMapping("/you-said-we-did")
  String saidAndDone(Model model) {
    Map<Notice, OutcomePage> told = new LinkedHashMap<>();
    for (Notice notice : register.all()) {
      if (notice.stage() == Notice.Stage.OUTCOME) {
        outcomes.page(notice, null, null).ifPresent(page -> told.put(notice, page));
      }
    }
    model.addAttribute("told", told);
    return "pages/you-said-we-did";
  }
}
