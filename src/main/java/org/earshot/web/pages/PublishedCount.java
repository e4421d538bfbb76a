package org.earshot.web.pages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.earshot.analysis.Results;
import org.earshot.flow.Type;
import org.jspecify.annotations.Nullable;

/**
 * How one question was answered, fit to be published: small numbers are hidden, so that nobody can
 * be picked out.
 *
 * @param answered how many answered; null where that is a small number, and then nothing else is
 *     told
 * @param rows empty for free text, numbers and dates
 * @param median null where there is none, or too few answered
 */
public record PublishedCount(
    String question,
    String ask,
    @Nullable Long answered,
    List<Row> rows,
    @Nullable BigDecimal median) {

  /** Fewer than this are not told: the brief's rule for what is published. */
  public static final int LEAST = 10;

  /**
   * @param count null where hidden
   */
  public record Row(String label, @Nullable Long count) {}

  static PublishedCount of(Results.QuestionResult result) {
    if (result.answered() < LEAST) {
      return new PublishedCount(result.question(), result.ask(), null, List.of(), null);
    }
    return new PublishedCount(
        result.question(),
        result.ask(),
        result.answered(),
        isTable(result.type()) ? rows(result) : List.of(),
        result.median());
  }

  private static boolean isTable(Type type) {
    return switch (type) {
      case YES_NO, CHOICE, CHOICES, RATING -> true;
      case NUMBER, DATE, POSTCODE, TEXT, INFORMATION -> false;
    };
  }

  private static List<Row> rows(Results.QuestionResult result) {
    List<Results.Count> counts = result.counts();
    boolean[] hidden = new boolean[counts.size()];
    for (int i = 0; i < hidden.length; i++) {
      hidden[i] = counts.get(i).count() > 0 && counts.get(i).count() < LEAST;
    }
    hideASecond(counts, hidden);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < hidden.length; i++) {
      rows.add(new Row(counts.get(i).label(), hidden[i] ? null : counts.get(i).count()));
    }
    return rows;
  }

  /** One hidden number alone could be worked out from the total: the next smallest hides it. */
  private static void hideASecond(List<Results.Count> counts, boolean[] hidden) {
    List<Integer> shown =
        IntStream.range(0, hidden.length)
            .filter(i -> !hidden[i] && counts.get(i).count() > 0)
            .boxed()
            .sorted(Comparator.comparingLong(i -> counts.get(i).count()))
            .toList();
    long alone = IntStream.range(0, hidden.length).filter(i -> hidden[i]).count();
    if (alone == 1 && !shown.isEmpty()) {
      hidden[shown.getFirst()] = true;
    }
  }
}
