package org.earshot.outcomes;

import static org.earshot.outcomes.OutcomeRules.missing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.earshot.flow.Standing;
import org.earshot.outcomes.Outcome.Item;
import org.earshot.outcomes.Outcome.Translation;
import org.earshot.outcomes.Outcome.Words;
import org.jspecify.annotations.Nullable;

/**
 * An outcome's words in one language, whole: there is none of a translation that lacks a word.
 *
 * @param lines one for each item, in the same order
 */
public record Telling(String summary, List<Line> lines) {

  /** One item in this language; what it answers and how it ended is in {@code item}. */
  public record Line(
      Item item, String theme, String youSaid, @Nullable String weDid, @Nullable String why) {

    /** Our own words for how it ended, which take {@link #did()} as {@code did} where they can. */
    public Standing phrase() {
      Outcome.Status status = item.status();
      if (weDid != null && !weDid.isBlank()) {
        return status.phrase();
      }
      return switch (status) {
        case cannot_do -> Standing.OUTCOME_NOT_POSSIBLE;
        case not_decided -> Standing.OUTCOME_UNDECIDED;
        case done, will_do -> status.phrase();
      };
    }

    /** Our own words for by when, which take a day as {@code date}; null where none was given. */
    public @Nullable Standing when() {
      return item.by() == null
          ? null
          : switch (item.status()) {
            case will_do -> Standing.OUTCOME_BY;
            case not_decided -> Standing.OUTCOME_DECIDED_BY;
            case done, cannot_do -> null;
          };
    }

    /** What was done; the theme itself where nothing was, as with what is not decided yet. */
    public String did() {
      return weDid == null || weDid.isBlank() ? theme : weDid;
    }
  }

  /**
   * Empty where the outcome is not wholly written in this language.
   *
   * @param own the language that the outcome itself is written in
   */
  public static Optional<Telling> in(Locale language, Outcome outcome, Locale own) {
    if (language.equals(own)) {
      return Optional.of(original(outcome));
    }
    Map<String, Translation> translations = outcome.translations();
    Translation translation =
        translations == null ? null : translations.get(language.toLanguageTag());
    return translation == null ? Optional.empty() : translated(outcome, translation);
  }

  private static Telling original(Outcome outcome) {
    return new Telling(
        outcome.summary(),
        outcome.items().stream()
            .map(item -> new Line(item, item.theme(), item.youSaid(), item.weDid(), item.why()))
            .toList());
  }

  private static Optional<Telling> translated(Outcome outcome, Translation translation) {
    List<Item> items = outcome.items();
    List<Words> words = translation.items();
    if (missing(translation.summary()) || words == null || words.size() != items.size()) {
      return Optional.empty();
    }
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      if (!whole(items.get(i), words.get(i))) {
        return Optional.empty();
      }
      Words in = words.get(i);
      lines.add(new Line(items.get(i), in.theme(), in.youSaid(), in.weDid(), in.why()));
    }
    return Optional.of(new Telling(translation.summary(), lines));
  }

  private static boolean whole(Item item, @Nullable Words words) {
    return words != null
        && !missing(words.theme())
        && !missing(words.youSaid())
        && (missing(item.weDid()) || !missing(words.weDid()))
        && (missing(item.why()) || !missing(words.why()));
  }
}
