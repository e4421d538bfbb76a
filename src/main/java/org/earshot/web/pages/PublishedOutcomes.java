package org.earshot.web.pages;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.consultations.Clocks;
import org.earshot.consultations.Consultations;
import org.earshot.flow.Standing;
import org.earshot.flow.Wording;
import org.earshot.language.Phrasebook;
import org.earshot.outcomes.Corrections;
import org.earshot.outcomes.Outcome;
import org.earshot.outcomes.Outcomes;
import org.earshot.outcomes.Paper.Entry;
import org.earshot.outcomes.Pledge;
import org.earshot.outcomes.Telling;
import org.earshot.themes.Theme;
import org.earshot.themes.Themes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes out a published outcome, in each language that it is wholly translated into. */
@Component
class PublishedOutcomes {

  private final Outcomes outcomes;
  private final Corrections corrections;
  private final Consultations consultations;
  private final Phrasebook phrasebook;
  private final Themes themes;
  private final InstantSource clock;

  PublishedOutcomes(
      Outcomes outcomes,
      Corrections corrections,
      Consultations consultations,
      Phrasebook phrasebook,
      Themes themes,
      InstantSource clock) {
    this.outcomes = outcomes;
    this.corrections = corrections;
    this.consultations = consultations;
    this.phrasebook = phrasebook;
    this.themes = themes;
    this.clock = clock;
  }

  /**
   * Empty where nothing has been published.
   *
   * @param wanted the language asked for; the one it was written in where that is not to be had
   * @param wording the number of an earlier wording; null for the one that holds
   */
  Optional<OutcomePage> page(Notice notice, @Nullable String wanted, @Nullable Integer wording) {
    List<Entry<Outcome>> wordings = wordings(notice.slug());
    int number = wording == null ? wordings.size() - 1 : wording;
    return number < 0 || number >= wordings.size()
        ? Optional.empty()
        : Optional.of(page(notice, wordings, number, wanted));
  }

  /** The outcome as it was first told, then each correction. */
  private List<Entry<Outcome>> wordings(String slug) {
    return Stream.concat(outcomes.published(slug).stream(), corrections.published(slug).stream())
        .toList();
  }

  private OutcomePage page(
      Notice notice, List<Entry<Outcome>> wordings, int number, @Nullable String wanted) {
    Locale written = written(notice);
    Outcome outcome = wordings.get(number).words();
    Map<Locale, Telling> all = tellings(written, outcome);
    Locale asked = wanted == null ? written : Locale.forLanguageTag(wanted);
    Locale language = all.containsKey(asked) ? asked : written;
    Telling told = Objects.requireNonNull(all.get(language));
    Map<String, Pledge> pledged =
        number == wordings.size() - 1
            ? notice.pledges().stream()
                .collect(Collectors.toMap(Pledge::theme, Function.identity()))
            : Map.of();
    List<LocalDate> corrections = wordings.stream().skip(1).map(PublishedOutcomes::day).toList();
    Outcome.Decision decision = outcome.decision();
    return new OutcomePage(
        language.toLanguageTag(),
        phrasebook.direction(language),
        told.summary(),
        told.lines().stream()
            .map(line -> item(language, line, pledged.get(line.item().theme())))
            .toList(),
        unanswered(language, outcome, told, written),
        new OutcomeFrame.Making(phrasebook, language)
            .of(
                number,
                corrections,
                decision,
                passage(
                    decision == null ? null : decision.meeting(),
                    told.meeting(),
                    language,
                    written),
                passage(
                    decision == null ? null : decision.weight(), told.weight(), language, written)),
        decision == null ? null : decision.minutes(),
        written.toLanguageTag(),
        all.keySet().stream().filter(one -> !one.equals(language)).map(this::other).toList(),
        number,
        corrections);
  }

  /** In the language of the page, else as it was written. */
  private @Nullable Passage passage(
      @Nullable String original, @Nullable String translated, Locale language, Locale written) {
    if (original == null) {
      return null;
    }
    Locale in = translated == null ? written : language;
    return new Passage(
        translated == null ? original : translated, in.toLanguageTag(), phrasebook.direction(in));
  }

  /** The day on which a correction became public. */
  private static LocalDate day(Entry<Outcome> correction) {
    return Clocks.day(Objects.requireNonNull(correction.approvedAt()));
  }

  /** The outcome in every language that it is wholly written in, its own first. */
  private static Map<Locale, Telling> tellings(Locale written, Outcome outcome) {
    Map<String, Outcome.Translation> translations = outcome.translations();
    Map<Locale, Telling> all = new LinkedHashMap<>();
    Stream.concat(
            Stream.of(written),
            (translations == null ? Set.<String>of() : translations.keySet())
                .stream().sorted().map(Locale::forLanguageTag))
        .forEach(
            language ->
                Telling.in(language, outcome, written)
                    .ifPresent(told -> all.putIfAbsent(language, told)));
    return all;
  }

  private Locale written(Notice notice) {
    String version = notice.consultation().version();
    return version == null
        ? Locale.ENGLISH
        : consultations.conversation(version, notice.consultation()).language();
  }

  /** The old day stays visible where there is a new one. */
  private String late(Pledge pledge, Locale language) {
    String late = dated("late", pledge.first(), language);
    return pledge.moved() ? late + " " + dated("expected", pledge.by(), language) : late;
  }

  private String dated(String key, LocalDate day, Locale language) {
    return phrasebook.onPage(language, key, Map.of("date", Wording.written(day, language)));
  }

  /**
   * @param pledge null where there is no day for it, or people know how it ended
   */
  private OutcomePage.Item item(Locale language, Telling.Line line, @Nullable Pledge pledge) {
    LocalDate today = Clocks.day(clock.instant());
    String late =
        pledge != null && (pledge.late(today) || (pledge.moved() && pledge.passed(today)))
            ? late(pledge, language)
            : null;
    Standing when = line.when();
    LocalDate by = line.item().by();
    String why = line.why();
    Outcome.Status status = line.item().status();
    return new OutcomePage.Item(
        line.theme(),
        status.name(),
        say(language, Standing.OUTCOME_YOU_SAID, "said", line.youSaid()),
        say(language, line.phrase(), "did", line.did()),
        when == null || by == null
            ? null
            : say(language, when, "date", Wording.written(by, language)),
        late,
        pledge != null,
        why == null || why.isBlank() ? null : say(language, Standing.OUTCOME_WHY, "why", why));
  }

  private List<OutcomePage.Unanswered> unanswered(
      Locale language, Outcome outcome, Telling told, Locale written) {
    String needsNone = phrasebook.say(language, Standing.OUTCOME_NO_ANSWER.key(), Map.of()).strip();
    List<Outcome.Unanswered> all = outcome.unanswered();
    return all == null
        ? List.of()
        : all.stream()
            .map(
                one ->
                    told.about(one.theme())
                        .map(
                            words ->
                                new OutcomePage.Unanswered(
                                    words.name(), needsNone, words.why(), language.toLanguageTag()))
                        .orElseGet(
                            () ->
                                new OutcomePage.Unanswered(
                                    named(one), needsNone, one.why(), written.toLanguageTag())))
            .toList();
  }

  private @Nullable String named(Outcome.Unanswered one) {
    return themes.find(UUID.fromString(one.theme())).map(Theme::name).orElse(null);
  }

  private String say(Locale language, Standing standing, String argument, String words) {
    return phrasebook.say(language, standing.key(), Map.of(argument, words)).strip();
  }

  private OutcomePage.Other other(Locale language) {
    return new OutcomePage.Other(
        language.toLanguageTag(), phrasebook.nameOf(language), phrasebook.direction(language));
  }
}
