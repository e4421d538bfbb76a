package org.earshot.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.flow.Conversation;
import org.earshot.themes.Quote;
import org.earshot.themes.Quotes;
import org.earshot.themes.Reading;
import org.earshot.themes.ThemeCount;
import org.earshot.themes.Themes;
import org.earshot.themes.ToldTheme;
import org.earshot.web.May;
import org.earshot.web.api.ThemesOfQuestion.ThemeLine;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What people wrote, by themes. */
@RestController
@RequestMapping(path = "/api/v1/consultations/{slug}/themes", produces = "application/json")
@Tag(name = "Themes")
class ThemesApi {

  private final Consultations consultations;
  private final Themes themes;
  private final Reading reading;
  private final Quotes quotes;

  ThemesApi(Consultations consultations, Themes themes, Reading reading, Quotes quotes) {
    this.consultations = consultations;
    this.themes = themes;
    this.reading = reading;
    this.quotes = quotes;
  }

  @GetMapping
  @Operation(
      summary = "What people wrote, by themes",
      description =
          "The questions that have a code book. Small numbers are hidden; the themes never are,"
              + " and come with the quotes that people agreed to.")
  List<ThemesOfQuestion> all(
      @PathVariable String slug, @Parameter(hidden = true) HttpServletRequest request) {
    Consultation consultation = Slugs.find(consultations, slug);
    List<Quote> standing = quotes.of(slug).stream().filter(Quote::stands).toList();
    May may = May.of(request);
    Map<String, List<ThemeCount>> counts =
        themes.summary(slug).stream()
            .collect(Collectors.groupingBy(count -> count.theme().question()));
    return themes.questions(slug).stream()
        .filter(question -> counts.containsKey(question.id()))
        .map(
            question ->
                line(
                    consultation,
                    question.id(),
                    counts.getOrDefault(question.id(), List.of()),
                    standing,
                    may))
        .toList();
  }

  private ThemesOfQuestion line(
      Consultation consultation,
      String question,
      List<ThemeCount> counts,
      List<Quote> quotes,
      May may) {
    Reading.Progress progress = reading.progress(consultation.slug(), question);
    Conversation asked =
        consultations.conversation(Objects.requireNonNull(consultation.version()), consultation);
    return new ThemesOfQuestion(
        question,
        asked.in(asked.language()).asked(question).ask(),
        progress.read(),
        progress.total(),
        ToldTheme.of(counts, progress.read()).stream().map(one -> line(one, quotes, may)).toList());
  }

  private static ThemeLine line(ToldTheme told, List<Quote> quotes, May may) {
    return new ThemeLine(
        told.theme().id(),
        told.theme().name(),
        told.theme().wording().hint(),
        told.theme().wording().minority(),
        told.texts(),
        told.strongly(),
        quotes.stream()
            .filter(quote -> quote.themes().contains(told.theme().id()))
            .map(quote -> may.read(quote.words()))
            .toList());
  }
}
