package org.earshot.web.pages;

import java.util.List;
import java.util.Map;
import org.earshot.analysis.Results;
import org.earshot.analysis.SmallNumbers;
import org.earshot.analysis.Told;
import org.earshot.flow.Conversation;
import org.earshot.flow.Type;
import org.earshot.outcomes.Promise;
import org.earshot.outcomes.ReportThemes;
import org.earshot.responses.Responses;
import org.earshot.web.OtherWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What everybody said, once it is approved, and before that how it stands. */
@Controller
class PublicReports {

  private final Register register;
  private final PublishedReports reports;
  private final Results results;
  private final Responses responses;
  private final ReportThemes themes;
  private final OtherWords otherWords;
  private final LastHolding holding;
  private final PageLanguage.Choice choice;

  PublicReports(
      Register register,
      PublishedReports reports,
      Results results,
      Responses responses,
      ReportThemes themes,
      OtherWords otherWords,
      LastHolding holding,
      PageLanguage.Choice choice) {
    this.register = register;
    this.reports = reports;
    this.results = results;
    this.responses = responses;
    this.themes = themes;
    this.otherWords = otherWords;
    this.holding = holding;
    this.choice = choice;
  }

  /** In the language that officers write in, or in another one that it opened in. */
  @GetMapping("/consultations/{slug}/report")
  String report(
      @PathVariable String slug,
      @RequestParam(required = false) @Nullable String lang,
      Model model) {
    Notice notice = register.named(slug);
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
    model.addAttribute("holding", holding.last(slug, Promise.REPORT, language));
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
}
