package org.earshot.web.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.earshot.analysis.Results;
import org.earshot.analysis.SmallNumbers;
import org.earshot.analysis.Told;
import org.earshot.consultations.Samples;
import org.earshot.evaluation.Evaluations;
import org.earshot.flow.Conversation;
import org.earshot.flow.Type;
import org.earshot.outcomes.HoldingMessages;
import org.earshot.outcomes.KeptContacts;
import org.earshot.outcomes.Paper;
import org.earshot.outcomes.Promise;
import org.earshot.outcomes.ReportThemes;
import org.earshot.ratings.Ratings;
import org.earshot.responses.Responses;
import org.earshot.web.OtherWords;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The pages that anyone can read: the register, each consultation, its report and its outcome. */
@Controller
class PublicPages {

  private final Register register;
  private final Results results;
  private final Responses responses;
  private final PublishedReports reports;
  private final PublishedOutcomes outcomes;
  private final KeptContacts contacts;
  private final PublishedReviews reviews;
  private final HoldingMessages holding;
  private final NumbersToText numbers;
  private final LanguagePages languages;
  private final LinkedDescription linked;
  private final Evaluations evaluations;
  private final Ratings ratings;
  private final Samples samples;
  private final ReportThemes themes;
  private final OtherWords otherWords;
  private final Carriers carriers;
  private final DataProtectionContact dataProtection;
  private final PageLanguage.Choice choice;

  PublicPages(
      Register register,
      Results results,
      Responses responses,
      PublishedReports reports,
      PublishedOutcomes outcomes,
      KeptContacts contacts,
      PublishedReviews reviews,
      HoldingMessages holding,
      NumbersToText numbers,
      LanguagePages languages,
      LinkedDescription linked,
      Evaluations evaluations,
      Ratings ratings,
      Samples samples,
      ReportThemes themes,
      OtherWords otherWords,
      Carriers carriers,
      DataProtectionContact dataProtection,
      PageLanguage.Choice choice) {
    this.carriers = carriers;
    this.dataProtection = dataProtection;
    this.choice = choice;
    this.otherWords = otherWords;
    this.themes = themes;
    this.samples = samples;
    this.languages = languages;
    this.linked = linked;
    this.evaluations = evaluations;
    this.ratings = ratings;
    this.responses = responses;
    this.register = register;
    this.results = results;
    this.reports = reports;
    this.outcomes = outcomes;
    this.contacts = contacts;
    this.reviews = reviews;
    this.holding = holding;
    this.numbers = numbers;
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
    Notice notice = find(slug);
    model.addAttribute("notice", notice);
    model.addAttribute("numbers", numbers);
    model.addAttribute("numbersKept", contacts.words(notice.consultation()));
    model.addAttribute("linked", linked.of(notice));
    model.addAttribute("dataProtection", dataProtection.words());
    model.addAttribute("sample", samples.here().contains(slug));
    Optional<LanguagePage> page = languages.page(notice, lang);
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
    Notice notice = find(slug);
    model.addAttribute("notice", notice);
    model.addAttribute("pages", languages.all(notice));
    return "pages/sheet";
  }

  /** For the frame of another site: no scripts, no cookies. */
  @GetMapping("/consultations/{slug}/card")
  String card(
      @PathVariable String slug,
      @RequestParam(required = false) @Nullable String lang,
      Model model) {
    Notice notice = find(slug);
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

  /** In the language that officers write in, or in another one that it opened in. */
  @GetMapping("/consultations/{slug}/report")
  String report(
      @PathVariable String slug,
      @RequestParam(required = false) @Nullable String lang,
      Model model) {
    Notice notice = find(slug);
    boolean closed = notice.consultation().closedAt() != null;
    PageLanguage language = choice.of(notice, lang);
    model.addAttribute("notice", notice);
    model.addAttribute("language", language);
    model.addAttribute("promised", new Promised(language.words()).said(notice.feedback()));
    model.addAttribute("decided", new Promised(language.words()).said(notice.outcome()));
    model.addAttribute("closed", closed);
    ReportPage page = reports.page(notice, language).orElse(null);
    model.addAttribute("page", page);
    // Themes are officers' words: they are public with the report that a second officer approved.
    model.addAttribute("themes", page == null ? Map.of() : themes.told(slug));
    model.addAttribute("holding", told(slug, Promise.REPORT, language));
    model.addAttribute("counts", closed ? counts(notice, language, page != null) : List.of());
    Conversation asked = language.conversation();
    model.addAttribute(
        "others", asked == null ? Map.of() : otherWords.of(asked, language.words().language()));
    model.addAttribute("least", SmallNumbers.LEAST);
    long tookPart = responses.tally(slug).started();
    model.addAttribute("tookPart", tookPart < SmallNumbers.LEAST ? null : tookPart);
    return "pages/report";
  }

  /** By areas only once these hold for good, with the approval of the report. */
  private List<Told> counts(Notice notice, PageLanguage language, boolean approved) {
    return Asked.in(language, results.of(notice.consultation())).stream()
        .filter(told -> approved || told.type() != Type.POSTCODE)
        .toList();
  }

  @GetMapping("/consultations/{slug}/outcome")
  String outcome(
      @PathVariable String slug,
      @RequestParam(required = false) @Nullable String lang,
      @RequestParam(required = false) @Nullable Integer wording,
      Model model) {
    Notice notice = find(slug);
    Optional<OutcomePage> page = outcomes.page(notice, lang, wording);
    if (wording != null && page.isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    model.addAttribute("notice", notice);
    model.addAttribute("page", page.orElse(null));
    PageLanguage asked = choice.of(notice, lang);
    // An outcome is told in the languages that it is wholly written in.
    PageLanguage language =
        page.map(one -> choice.in(notice, Locale.forLanguageTag(one.tag()))).orElse(asked);
    boolean missing = asked.words().tag().equals(lang) && !language.words().tag().equals(lang);
    model.addAttribute("asked", missing ? asked : null).addAttribute("language", language);
    Promised promised = new Promised(language.words());
    model.addAttribute("promised", promised.said(notice.outcome()));
    model.addAttribute("reviewed", promised.said(notice.review()));
    model.addAttribute("holding", told(slug, Promise.OUTCOME, asked));
    model.addAttribute(
        "since",
        page.map(one -> reviews.of(slug, lang, Locale.forLanguageTag(one.written())))
            .orElse(List.of()));
    model.addAttribute(
        "lessons",
        evaluations.lessons(slug).stream().filter(one -> one.wording().published()).toList());
    model.addAttribute("listened", ratings.of(slug));
    return "pages/outcome";
  }

  @GetMapping("/accessibility")
  String accessibility() {
    return "pages/accessibility";
  }

  @GetMapping("/privacy")
  String privacy(Model model) {
    model.addAttribute("notices", register.all());
    model.addAttribute("carriers", carriers.all());
    model.addAttribute("dataProtection", dataProtection.words());
    return "pages/privacy";
  }

  /** What people were told last of why it is late; null where they were told nothing. */
  private @Nullable Holding told(String slug, Promise promise, PageLanguage language) {
    return holding.published(slug, promise).reversed().stream()
        .findFirst()
        .map(Paper.Entry::words)
        .map(words -> Holding.of(words, language))
        .orElse(null);
  }

  private Notice find(String slug) {
    return register.find(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
