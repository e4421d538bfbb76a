package org.earshot.ratings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.earshot.analysis.Results.Count;
import org.earshot.analysis.Results.QuestionResult;
import org.earshot.analysis.SmallNumbers;
import org.earshot.analysis.Told;
import org.earshot.flow.Type;
import org.jspecify.annotations.Nullable;

/**
 * Whether people felt listened to.
 *
 * @param asked how many were asked; null where that is a small number
 * @param told the counts from 1, not at all, to 5, very much; small numbers are hidden
 */
public record Listened(@Nullable Long asked, Told told) {

  private static final String ASK = "Did you feel listened to? 1 is not at all and 5 is very much.";

  static Listened of(long asked, Map<Integer, Long> counts) {
    return new Listened(SmallNumbers.isSmall(asked) ? null : asked, told(counts));
  }

  /** Whether anybody was asked. */
  public boolean wasAsked() {
    return asked == null || asked > 0;
  }

  /**
   * @param counts by mark; those that nobody gave may be left out
   */
  private static Told told(Map<Integer, Long> counts) {
    List<Count> marks =
        IntStream.rangeClosed(Ratings.LOWEST, Ratings.HIGHEST)
            .mapToObj(mark -> new Count("" + mark, "" + mark, counts.getOrDefault(mark, 0L)))
            .toList();
    long answered = marks.stream().mapToLong(Count::count).sum();
    return Told.of(
        new QuestionResult(
            "listened", ASK, Type.RATING, answered, 0, 0, marks, median(marks, answered)));
  }

  private static @Nullable BigDecimal median(List<Count> marks, long answered) {
    if (answered == 0) {
      return null;
    }
    BigDecimal lower = markOf(marks, (answered - 1) / 2);
    BigDecimal upper = markOf(marks, answered / 2);
    return lower.add(upper).divide(BigDecimal.TWO).stripTrailingZeros();
  }

  /** The mark of whoever has this place, counted from 0, when all stand in the order of marks. */
  private static BigDecimal markOf(List<Count> marks, long place) {
    long before = 0;
    List<Count> reached = new ArrayList<>();
    for (Count mark : marks) {
      before += mark.count();
      if (before > place) {
        reached.add(mark);
      }
    }
    return new BigDecimal(reached.getFirst().value());
  }
}
