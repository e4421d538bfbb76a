package org.earshot.web.pages;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.earshot.evaluation.Evaluations;
import org.earshot.outcomes.Promise;
import org.earshot.ratings.Ratings;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What was decided, and what came of it since. */
@Controller
class PublicOutcomes {

  private final Register register;
  private final PublishedOutcomes outcomes;
  private final PublishedReviews reviews;
  private final Evaluations evaluations;
  private final Ratings ratings;
  private final LastHolding holding;
  private final PageLanguage.Choice choice;

  PublicOutcomes(
      Register register,
      PublishedOutcomes outcomes,
      PublishedReviews reviews,
      Evaluations evaluations,
      Ratings ratings,
      LastHolding holding,
      PageLanguage.Choice choice) {
    this.register = register;
    this.outcomes = outcomes;
    this.reviews = reviews;
    this.evaluations = evaluations;
    this.ratings = ratings;
    this.holding = holding;
    this.choice = choice;
  }

  @GetMapping("/consultations/{slug}/outcome")
  String outcome(
      @PathVariable String slug,
      @RequestParam(required = false) @Nullable String lang,
      @RequestParam(required = false) @Nullable Integer wording,
      Model model) {
    Notice notice = register.named(slug);
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
    model.addAttribute("holding", holding.last(slug, Promise.OUTCOME, asked));
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
}
