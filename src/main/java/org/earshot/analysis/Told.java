package org.earshot.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.earshot.flow.Type;
import org.jspecify.annotations.Nullable;

/**
 * How one question was answered, fit to be told to others: small numbers are hidden.
 *
 * @param answered how many answered; null where that is a small number, and then nothing else is
 *     told
 * @param rows by option, by area, or by bands of numbers; empty for free text and dates
 * @param median null where there is none, or too few answered
 */
public record Told(
    String question,
    String ask,
    Type type,
    @Nullable Long answered,
    List<Row> rows,
    @Nullable BigDecimal median) {

  /**
   * @param count null where hidden
   * @param percent of those who answered, rounded; null where hidden
   */
  public record Row(String label, @Nullable Long count, @Nullable Long percent) {

    static Row of(String label, @Nullable Long count, long answered) {
      Long percent =
          count == null || answered == 0
              ? null
              : Long.valueOf(Math.round(100.0 * count / answered));
      return new Row(label, count, percent);
    }
  }

  public static Told of(Results.QuestionResult result) {
    return of(result, row -> false);
  }

  /**
   * @param also which of its numbers are hidden for another reason: 0 is how many answered, the
   *     others are the rows
   */
  static Told of(Results.QuestionResult result, IntPredicate also) {
    if (result.answered() < SmallNumbers.LEAST || also.test(0)) {
      return new Told(result.question(), result.ask(), result.type(), null, List.of(), null);
    }
    return new Told(
        result.question(),
        result.ask(),
        result.type(),
        result.answered(),
        rows(result.answered(), counts(result, result), also),
        result.median());
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
        .mapToObj(i -> Row.of(counts.get(i).label(), told.get(i), answered))
        .toList();
  }
}
