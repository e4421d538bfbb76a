package org.earshot.web.pages;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.earshot.consultations.Consultations;
import org.earshot.flow.Standing;
import org.earshot.language.Phrasebook;
import org.earshot.outcomes.Outcome;
import org.earshot.outcomes.Outcomes;
import org.earshot.outcomes.Telling;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes out a published outcome, in each language that it is wholly translated into. */
@Component
class PublishedOutcomes {

  private final Outcomes outcomes;
  private final Consultations consultations;
  private final Phrasebook phrasebook;

  PublishedOutcomes(Outcomes outcomes, Consultations consultations, Phrasebook phrasebook) {
    this.outcomes = outcomes;
    this.consultations = consultations;
    this.phrasebook = phrasebook;
  }

  /**
   * Empty where nothing has been published.
   *
   * @param wanted the language asked for; the one it was written in where that is not to be had
   */
  Optional<OutcomePage> page(Notice notice, @Nullable String wanted) {
    return outcomes
        .published(notice.slug())
        .map(entry -> page(written(notice), entry.outcome(), wanted));
  }

  private OutcomePage page(Locale written, Outcome outcome, @Nullable String wanted) {
    Map<Locale, Telling> all = tellings(written, outcome);
    Locale asked = wanted == null ? written : Locale.forLanguageTag(wanted);
    Locale language = all.containsKey(asked) ? asked : written;
    Telling told = Objects.requireNonNull(all.get(language));
    return new OutcomePage(
        language.toLanguageTag(),
        phrasebook.direction(language),
        told.summary(),
        told.lines().stream().map(line -> item(language, line)).toList(),
        all.keySet().stream().filter(one -> !one.equals(language)).map(this::other).toList());
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

  private OutcomePage.Item item(Locale language, Telling.Line line) {
    String why = line.why();
    Outcome.Status status = line.item().status();
    return new OutcomePage.Item(
        line.theme(),
        status.name(),
        say(language, Standing.OUTCOME_YOU_SAID, "said", line.youSaid()),
        say(language, line.phrase(), "did", line.did()),
        why == null || why.isBlank() ? null : say(language, Standing.OUTCOME_WHY, "why", why));
  }

  private String say(Locale language, Standing standing, String argument, String words) {
    return phrasebook.say(language, standing.key(), Map.of(argument, words)).strip();
  }

  private OutcomePage.Other other(Locale language) {
    return new OutcomePage.Other(
        language.toLanguageTag(), phrasebook.nameOf(language), phrasebook.direction(language));
  }
}
