package org.earshot.analysis;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.earshot.flow.Type;
import org.jspecify.annotations.Nullable;

/**
 * How one question was answered, fit to be told to others: small numbers are hidden, and so is what
 * all gave as their answer to an equality question.
 *
 * @param answered how many answered; null where that is not told, and then nothing else is
 * @param few whether that is because few answered and nothing else hides it; if not, it is not said
 *     whether they are few or would tell of few
 * @param rows by option, by area, or by bands of numbers; empty for free text and dates
 * @param median null where there is none, or too few answered
 */
public record Told(
    String question,
    String ask,
    Type type,
    @Nullable Long answered,
    boolean few,
    List<Row> rows,
    @Nullable BigDecimal median) {

  /**
   * @param value as in {@link Results.Count}; of a band of numbers its lowest
   * @param count null where hidden
   * @param percent of those who answered, rounded; null where hidden
   */
  public record Row(String value, String label, @Nullable Long count, @Nullable Long percent) {

    static Row of(String value, String label, @Nullable Long count, long answered) {
      Long percent =
          count == null || answered == 0
              ? null
              : Long.valueOf(Math.round(100.0 * count / answered));
      return new Row(value, label, count, percent);
    }
  }

  /** Why nothing is told; null where something is. */
  public @Nullable Untold untold() {
    return hidden() ? Untold.NOT_SHOWN : few ? Untold.FEW_ANSWERED : null;
  }

  /** Whether how many answered would tell another number that is hidden, however many they are. */
  public boolean hidden() {
    return answered == null && !few;
  }

  /** Of one question by itself. */
  public static Told of(Results.QuestionResult result) {
    return of(result, row -> false);
  }

  /** Of all questions of a conversation, in order. */
  public static List<Told> all(List<Results.QuestionResult> results) {
    return all(results, (place, row) -> false);
  }

  /**
   * Nothing is told of a question that an answer brings whose number is hidden: how many answered
   * it would tell that number.
   *
   * @param also which numbers are hidden for another reason, by place and row
   */
  static List<Told> all(List<Results.QuestionResult> results, SmallNumbers.Hidden also) {
    Map<String, Told> told = new LinkedHashMap<>();
    Map<String, Results.QuestionResult> before = new HashMap<>();
    for (int i = 0; i < results.size(); i++) {
      int place = i;
      Results.QuestionResult result = results.get(i);
      boolean hidden =
          result.follows().stream().anyMatch(follows -> isHidden(follows, result, before, told));
      told.put(result.question(), of(result, row -> hidden || also.at(place, row)));
      before.put(result.question(), result);
    }
    return List.copyOf(told.values());
  }

  private static boolean isHidden(
      Results.Follows follows,
      Results.QuestionResult later,
      Map<String, Results.QuestionResult> before,
      Map<String, Told> told) {
    Results.QuestionResult result = before.get(follows.question());
    Told known = told.get(follows.question());
    return result != null
        && known != null
        && new Bringing(follows, result).givesAway(known, later.answered());
  }

  /**
   * @param also which of its numbers are hidden for another reason: 0 is how many answered, the
   *     others are the rows
   */
  static Told of(Results.QuestionResult result, IntPredicate also) {
    if (result.answered() < SmallNumbers.LEAST || also.test(0)) {
      boolean few = !also.test(0);
      return new Told(result.question(), result.ask(), result.type(), null, few, List.of(), null);
    }
    List<Results.Count> counts = counts(result, result);
    boolean same = isOneAnswer(result);
    return new Told(
        result.question(),
        result.ask(),
        result.type(),
        result.answered(),
        false,
        rows(result.answered(), counts, row -> same || also.test(row)),
        same ? null : result.median());
  }

  /** Whether it is an equality question that all who answered it gave one and the same answer. */
  static boolean isOneAnswer(Results.QuestionResult result) {
    return result.equality()
        && SmallNumbers.isOneAnswer(
            result.answered(), counts(result, result).stream().map(Results.Count::count).toList());
  }

  /**
   * What is told of a result row by row.
   *
   * @param other sets the bands of numbers
   */
  static List<Results.Count> counts(Results.QuestionResult result, Results.QuestionResult other) {
    return switch (result.type()) {
      case YES_NO, CHOICE, CHOICES, RATING, POSTCODE -> result.counts();
      case NUMBER -> Bands.of(result.counts(), other.counts());
      case DATE, TEXT, INFORMATION -> List.of();
    };
  }

  private static List<Row> rows(long answered, List<Results.Count> counts, IntPredicate also) {
    List<@Nullable Long> told =
        SmallNumbers.hide(answered, counts.stream().map(Results.Count::count).toList(), also);
    return IntStream.range(0, counts.size())
        .mapToObj(i -> row(counts.get(i), told.get(i), answered))
        .toList();
  }

  private static Row row(Results.Count count, @Nullable Long told, long answered) {
    return Row.of(count.value(), count.label(), told, answered);
  }
}
