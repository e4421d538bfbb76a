package org.earshot.web.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.earshot.consultations.Consultations;
import org.earshot.flow.Standing;
import org.earshot.language.Phrasebook;
import org.earshot.outcomes.Outcome;
import org.earshot.outcomes.Outcomes;
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
    Map<Locale, Outcome.Translation> all = new LinkedHashMap<>();
    all.put(written, original(outcome));
    translations(outcome).forEach(all::putIfAbsent);
    Locale asked = wanted == null ? written : Locale.forLanguageTag(wanted);
    Locale language = all.containsKey(asked) ? asked : written;
    return new OutcomePage(
        language.toLanguageTag(),
        phrasebook.direction(language),
        Objects.requireNonNull(all.get(language)).summary(),
        items(language, outcome, Objects.requireNonNull(all.get(language))),
        all.keySet().stream().filter(one -> !one.equals(language)).map(this::other).toList());
  }

  private Locale written(Notice notice) {
    String version = notice.consultation().version();
    return version == null
        ? Locale.ENGLISH
        : consultations.conversation(version, notice.consultation()).language();
  }

  private static Outcome.Translation original(Outcome outcome) {
    return new Outcome.Translation(
        outcome.summary(),
        outcome.items().stream()
            .map(item -> new Outcome.Words(item.theme(), item.youSaid(), item.weDid(), item.why()))
            .toList());
  }

  private static Map<Locale, Outcome.Translation> translations(Outcome outcome) {
    Map<Locale, Outcome.Translation> whole = new LinkedHashMap<>();
    if (outcome.translations() != null) {
      outcome.translations().entrySet().stream()
          .filter(entry -> isWhole(entry.getValue(), outcome))
          .sorted(Map.Entry.comparingByKey())
          .forEach(entry -> whole.put(Locale.forLanguageTag(entry.getKey()), entry.getValue()));
    }
    return whole;
  }

  /** A half-translated outcome is not shown as if it were one. */
  private static boolean isWhole(Outcome.@Nullable Translation translation, Outcome outcome) {
    if (translation == null
        || isBlank(translation.summary())
        || translation.items() == null
        || translation.items().size() != outcome.items().size()) {
      return false;
    }
    for (int i = 0; i < translation.items().size(); i++) {
      Outcome.Words words = translation.items().get(i);
      Outcome.Item item = outcome.items().get(i);
      if (isBlank(words.theme())
          || isBlank(words.youSaid())
          || (isBlank(words.weDid()) && !isBlank(item.weDid()))
          || (isBlank(words.why()) && !isBlank(item.why()))) {
        return false;
      }
    }
    return true;
  }

  private List<OutcomePage.Item> items(
      Locale language, Outcome outcome, Outcome.Translation translation) {
    List<OutcomePage.Item> items = new ArrayList<>();
    for (int i = 0; i < outcome.items().size(); i++) {
      items.add(item(language, outcome.items().get(i).status(), translation.items().get(i)));
    }
    return items;
  }

  private OutcomePage.Item item(Locale language, Outcome.Status status, Outcome.Words words) {
    String why = words.why();
    return new OutcomePage.Item(
        words.theme(),
        status.name(),
        say(language, Standing.OUTCOME_YOU_SAID, "said", words.youSaid()),
        say(language, did(status), "did", orTheme(words)),
        isBlank(why) ? null : say(language, Standing.OUTCOME_WHY, "why", String.valueOf(why)));
  }

  private String say(Locale language, Standing standing, String argument, String words) {
    return phrasebook.say(language, standing.key(), Map.of(argument, words)).strip();
  }

  /** As the letters say it: what was not decided yet, or cannot be done, is the theme itself. */
  private static String orTheme(Outcome.Words words) {
    String weDid = words.weDid();
    return weDid == null || weDid.isBlank() ? words.theme() : weDid;
  }

  private static Standing did(Outcome.Status status) {
    return switch (status) {
      case done -> Standing.OUTCOME_DONE;
      case will_do -> Standing.OUTCOME_WILL_DO;
      case cannot_do -> Standing.OUTCOME_CANNOT_DO;
      case not_decided -> Standing.OUTCOME_NOT_DECIDED;
    };
  }

  private OutcomePage.Other other(Locale language) {
    return new OutcomePage.Other(
        language.toLanguageTag(), phrasebook.nameOf(language), phrasebook.direction(language));
  }

  private static boolean isBlank(@Nullable String words) {
    return words == null || words.isBlank();
  }
}
