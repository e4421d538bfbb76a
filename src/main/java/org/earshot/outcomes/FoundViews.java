package org.earshot.outcomes;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.analysis.Told;
import org.earshot.analysis.Told.Row;
import org.earshot.flow.Type;
import org.earshot.themes.ToldThemes;

/**
 * What the counts say by themselves, question by question, for an officer to go on from. Pure.
 *
 * @param told in the order asked; small numbers are hidden in it
 * @param themes what officers found in people's own words, by question
 * @param language that people are told in, and the questions are asked in
 */
record FoundViews(List<Told> told, Map<String, ToldThemes.Found> themes, Locale language) {

  private static final int LONGEST_QUESTION = 120;

  /** Candidates: the answer that most people gave to each of the first closed questions. */
  List<String> findings() {
    return told.stream()
        .flatMap(one -> top(one).map(row -> finding(one, row)).stream())
        .limit(FeedbackRules.MOST_FINDINGS)
        .toList();
  }

  /** A line for each question that enough people answered. */
  String summary() {
    return told.stream().flatMap(this::lines).collect(Collectors.joining("\n"));
  }

  private Stream<String> lines(Told one) {
    if (one.answered() == null) {
      return Stream.of();
    }
    BigDecimal median = one.median();
    if (one.type() == Type.NUMBER && median != null) {
      return Stream.of(
          ask(one)
              + " Half of the "
              + one.answered()
              + " people who answered said "
              + median.toPlainString()
              + " or less, half of them that or more.");
    }
    if (one.type() == Type.TEXT) {
      return Stream.of(
          ask(one) + " " + one.answered() + " people answered in their own words." + found(one));
    }
    return top(one).map(row -> ask(one) + " " + english(one, row)).stream();
  }

  /** What they wrote of; nothing where no officer has found that yet. */
  private String found(Told one) {
    ToldThemes.Found found = themes.get(one.question());
    return found == null ? "" : " They wrote of: " + found.line() + ".";
  }

  /** Where the most people stand; empty where that is hidden, or nobody. */
  private static Optional<Row> top(Told one) {
    return one.type() == Type.NUMBER
        ? Optional.empty()
        : one.rows().stream()
            .filter(row -> row.count() != null && row.count() > 0)
            .min(Comparator.comparing(Row::count, Comparator.reverseOrder()));
  }

  private String finding(Told one, Row row) {
    String said =
        language.getLanguage().equals("en")
            ? english(one, row)
            : row.label() + ": " + row.count() + "/" + one.answered();
    String asked = Sayings.cut(ask(one), LONGEST_QUESTION);
    return Sayings.cut(asked + " " + said, FeedbackRules.LONGEST_FINDING);
  }

  private static String english(Told one, Row row) {
    String people = row.count() + " of " + one.answered() + " people ";
    return one.type() == Type.RATING
        ? people
            + "gave "
            + row.label()
            + ", on a scale from "
            + one.rows().getFirst().label()
            + " to "
            + one.rows().getLast().label()
            + "."
        : people + "said: " + row.label() + ".";
  }

  private static String ask(Told one) {
    return Sayings.oneLine(one.ask());
  }
}
