package org.earshot.outcomes;

import static org.earshot.outcomes.OutcomeRules.missing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.earshot.flow.Standing;
import org.earshot.outcomes.Outcome.Item;
import org.earshot.outcomes.Outcome.NoAnswer;
import org.earshot.outcomes.Outcome.Translation;
import org.earshot.outcomes.Outcome.Unanswered;
import org.earshot.outcomes.Outcome.Words;
import org.jspecify.annotations.Nullable;

/**
 * An outcome's words in one language, whole: there is none of a translation that lacks a word.
 *
 * @param lines one for each item, in the same order
 * @param unanswered what is said of the themes that need no answer; none of those that were public
 *     before such words could be translated
 * @param meeting which meeting or person decided; null where that is not said in this language
 * @param weight how what people said counted; null where that is not said in this language
 */
public record Telling(
    String summary,
    List<Line> lines,
    List<NoAnswer> unanswered,
    @Nullable String meeting,
    @Nullable String weight) {

  /** What is said of a theme that needs no answer; empty where it is not translated. */
  public Optional<NoAnswer> about(String theme) {
    return unanswered.stream().filter(one -> one.theme().equals(theme)).findFirst();
  }

  /**
   * Whether nothing of an outcome is left to be written in this language: so it has to be before
   * anybody is told it there.
   *
   * @param own the language that the outcome itself is written in
   */
  public static boolean isWhole(Locale language, Outcome outcome, Locale own) {
    List<Unanswered> all = outcome.unanswered();
    boolean weighed = outcome.decision() != null && !missing(outcome.decision().weight());
    return in(language, outcome, own)
        .filter(
            told ->
                language.equals(own)
                    || all == null
                    || all.stream().allMatch(one -> told.about(one.theme()).isPresent()))
        .filter(told -> !weighed || told.weight() != null)
        .isPresent();
  }

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
            .toList(),
        List.of(),
        outcome.decision() == null ? null : outcome.decision().meeting(),
        outcome.decision() == null ? null : outcome.decision().weight());
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
    String meeting = translation.meeting();
    String weight = translation.weight();
    return Optional.of(
        new Telling(
            translation.summary(),
            lines,
            unanswered(translation),
            missing(meeting) ? null : meeting,
            missing(weight) ? null : weight));
  }

  private static List<NoAnswer> unanswered(Translation translation) {
    List<NoAnswer> all = translation.unanswered();
    return all == null
        ? List.of()
        : all.stream().filter(one -> !missing(one.name()) && !missing(one.why())).toList();
  }

  private static boolean whole(Item item, @Nullable Words words) {
    return words != null
        && !missing(words.theme())
        && !missing(words.youSaid())
        && (missing(item.weDid()) || !missing(words.weDid()))
        && (missing(item.why()) || !missing(words.why()));
  }
}
