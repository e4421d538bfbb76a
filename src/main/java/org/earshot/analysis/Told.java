package org.earshot.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.earshot.flow.Type;
import org.jspecify.annotations.Nullable;

/**
 * How one question was answered, fit to be told to others: small numbers are hidden.
 *
 * @param answered how many answered; null where that is a small number, and then nothing else is
 *     told
 * @param rows by option, or by bands of numbers; empty for free text, dates and postcodes
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
    if (result.answered() < SmallNumbers.LEAST) {
      return new Told(result.question(), result.ask(), result.type(), null, List.of(), null);
    }
    return new Told(
        result.question(),
        result.ask(),
        result.type(),
        result.answered(),
        rows(result.answered(), counts(result)),
        result.median());
  }

  private static List<Results.Count> counts(Results.QuestionResult result) {
    return switch (result.type()) {
      case YES_NO, CHOICE, CHOICES, RATING -> result.counts();
      case NUMBER -> Bands.of(result.counts());
      case DATE, POSTCODE, TEXT, INFORMATION -> List.of();
    };
  }

  private static List<Row> rows(long answered, List<Results.Count> counts) {
    List<@Nullable Long> told =
        SmallNumbers.hide(answered, counts.stream().map(Results.Count::count).toList());
    return IntStream.range(0, counts.size())
        .mapToObj(i -> Row.of(counts.get(i).label(), told.get(i), answered))
        .toList();
  }
}
