package org.earshot.web.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.consultations.Consultation;
import org.earshot.flow.Standing;
import org.earshot.outcomes.Promise;
import org.earshot.web.PageWords;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What everybody can read of a consultation that has closed, in words that others can forward and
 * hang up: in each language that it is told in, and never more than is public.
 */
@Component
public class ForOthers {

  private final Register register;
  private final PublishedReports reports;
  private final PublishedOutcomes outcomes;
  private final PageLanguage.Choice choice;
  private final NumbersToText numbers;
  private final String organisation;

  ForOthers(
      Register register,
      PublishedReports reports,
      PublishedOutcomes outcomes,
      PageLanguage.Choice choice,
      NumbersToText numbers,
      @Value("${earshot.organisation:}") String organisation) {
    this.register = register;
    this.reports = reports;
    this.outcomes = outcomes;
    this.choice = choice;
    this.numbers = numbers;
    this.organisation = organisation.strip();
  }

  /**
   * A report or an outcome in one language.
   *
   * @param tag BCP 47
   * @param english the language's name in English
   * @param direction {@code ltr} or {@code rtl}
   * @param draft whether nobody has read Earshot's own words in this language
   * @param head what it is, in that language
   * @param said what it says: a finding, or what people said and what was done
   * @param more where the rest is, in a sentence
   * @param link the same as an address
   */
  public record Sheet(
      Promise paper,
      String tag,
      String english,
      String direction,
      boolean draft,
      String from,
      String title,
      String head,
      List<List<String>> said,
      String more,
      String link) {

    /** A poster has no room for more letters. */
    private static final int POSTER = 520;

    /** A message to be forwarded. */
    private static final int MESSAGE = 900;

    /** To be forwarded: short enough for a message, with the way to all the rest. */
    public String words() {
      String first = (from.isEmpty() ? "" : from + ". ") + title + ": " + head;
      String middle =
          upTo(MESSAGE).stream()
              .map(lines -> String.join("\n", lines))
              .collect(Collectors.joining(paper == Promise.REPORT ? "\n" : "\n\n"));
      return String.join("\n\n", first, middle, more);
    }

    /** As much as fits on a sheet of paper that is read standing. */
    public List<List<String>> poster() {
      return upTo(POSTER);
    }

    /** From the beginning, none cut short; the first at any rate. */
    private List<List<String>> upTo(int most) {
      List<List<String>> some = new ArrayList<>();
      int length = 0;
      for (List<String> lines : said) {
        length += lines.stream().mapToInt(String::length).sum();
        if (!some.isEmpty() && length > most) {
          break;
        }
        some.add(lines);
      }
      return some;
    }
  }

  /** The report first, each in its own language first; empty while nothing is public. */
  public List<Sheet> of(Consultation consultation) {
    return register
        .find(consultation.slug())
        .map(notice -> Stream.concat(reports(notice), outcomes(notice)).toList())
        .orElse(List.of());
  }

  /** Which of them there are. */
  public static List<Promise> newestFirst(List<Sheet> sheets) {
    return sheets.stream().map(Sheet::paper).distinct().sorted(Comparator.reverseOrder()).toList();
  }

  /** The one of this kind in this language. */
  public Optional<Sheet> find(Consultation consultation, Promise paper, String tag) {
    return of(consultation).stream()
        .filter(sheet -> sheet.paper() == paper && sheet.tag().equals(tag))
        .findFirst();
  }

  private Stream<Sheet> reports(Notice notice) {
    PageLanguage own = choice.of(notice, null);
    return Stream.concat(
            Stream.of(own), own.others().stream().map(other -> choice.of(notice, other.tag())))
        .flatMap(
            language ->
                reports
                    .page(notice, language)
                    .filter(page -> page.findings().tag().equals(language.words().tag()))
                    .map(page -> report(notice, language, page))
                    .stream());
  }

  private Sheet report(Notice notice, PageLanguage language, ReportPage page) {
    List<List<String>> said =
        page.findings().lines().stream().map(line -> List.of("- " + line.strip())).toList();
    return sheet(notice, language, Promise.REPORT, language.words().say("report"), said);
  }

  private Stream<Sheet> outcomes(Notice notice) {
    return outcomes.page(notice, null, null).stream()
        .flatMap(
            own ->
                Stream.concat(
                    Stream.of(own),
                    own.others().stream()
                        .flatMap(other -> outcomes.page(notice, other.tag(), null).stream())))
        .map(page -> outcome(notice, page));
  }

  private Sheet outcome(Notice notice, OutcomePage page) {
    PageLanguage language = choice.in(notice, Locale.forLanguageTag(page.tag()));
    List<List<String>> said =
        page.items().stream()
            .map(
                item ->
                    Stream.of(item.youSaid(), item.weDid(), item.by(), item.why())
                        .filter(Objects::nonNull)
                        .toList())
            .toList();
    return sheet(notice, language, Promise.OUTCOME, language.words().say("you_said"), said);
  }

  private Sheet sheet(
      Notice notice, PageLanguage language, Promise paper, String head, List<List<String>> said) {
    PageWords words = language.words();
    String page = paper == Promise.REPORT ? "/report" : "/outcome";
    String link = numbers.publicUrl() + "/consultations/" + notice.slug() + page + language.query();
    return new Sheet(
        paper,
        words.tag(),
        words.language().getDisplayLanguage(Locale.UK),
        words.direction(),
        words.draft(),
        organisation,
        language.title(),
        head,
        said,
        words.phrasebook().say(words.language(), Standing.READ_MORE.key(), Map.of("url", link)),
        link);
  }
}
