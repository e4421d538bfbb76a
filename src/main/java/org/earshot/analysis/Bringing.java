package org.earshot.analysis;

import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.earshot.analysis.Results.Count;
import org.earshot.analysis.Results.Follows;
import org.earshot.analysis.Results.QuestionResult;

/**
 * The answers to a question that bring a later one, beside those that do not: how many answered the
 * later one is how many gave the former. Pure.
 *
 * @param follows how the later question hangs on this one
 * @param before how this one was answered
 */
record Bringing(Follows follows, QuestionResult before) {

  /**
   * Whether how many answered the later question would tell a number that is hidden, or a small one
   * within a number that is told.
   *
   * @param known what is told of this question
   * @param later how many answered the later one
   */
  boolean givesAway(Told known, long later) {
    if (before.answered() == 0 || known.answered() == null) {
      return before.answered() > 0;
    }
    if (isByEvery()) {
      return false;
    }
    boolean unlisted = follows.values().isEmpty();
    return bringsHidden(known) || (unlisted ? leavesFew(later) : leavesFew());
  }

  private boolean isByEvery() {
    return !follows.values().isEmpty()
        && before.counts().stream().allMatch(count -> follows.isBy(count.value()));
  }

  private boolean bringsHidden(Told known) {
    List<Count> bringing = rows(count -> follows.isBy(count.value()) ? 1 : 0);
    return IntStream.range(0, bringing.size())
        .anyMatch(row -> bringing.get(row).count() > 0 && known.rows().get(row).count() == null);
  }

  /**
   * Where it is not known which answers bring it. Whoever reads the condition knows that it takes
   * those from one number to another or all others, and each band of them: what is left over or
   * missing beside whole bands is a part of one of them.
   */
  private boolean leavesFew(long later) {
    return switch (before.type()) {
      case NUMBER -> isBesideBands(later, rows(Count::count).stream().map(Count::count).toList());
      case DATE -> isMixed(later, before.answered());
      default -> SmallNumbers.isSmall(before.answered() - later);
    };
  }

  private boolean isBesideBands(long later, List<Long> bands) {
    for (int from = 0; from <= bands.size(); from++) {
      long within = 0;
      for (int to = from; to <= bands.size(); to++) {
        if (isBeside(later, within) || isBeside(later, before.answered() - within)) {
          return true;
        }
        within += to < bands.size() ? bands.get(to) : 0;
      }
    }
    return false;
  }

  private static boolean isBeside(long later, long bands) {
    return SmallNumbers.isSmall(Math.abs(later - bands));
  }

  /** A band of numbers, or dates, of which there are no rows, can hold answers of both kinds. */
  private boolean leavesFew() {
    return switch (before.type()) {
      case NUMBER -> {
        List<Count> bringing = rows(count -> follows.isBy(count.value()) ? count.count() : 0);
        List<Count> all = rows(Count::count);
        yield IntStream.range(0, all.size())
            .anyMatch(row -> isMixed(bringing.get(row).count(), all.get(row).count()));
      }
      case DATE -> isMixed(sum(before.counts(), follows), before.answered());
      default -> false;
    };
  }

  private static long sum(List<Count> counts, Follows follows) {
    return counts.stream()
        .filter(count -> follows.isBy(count.value()))
        .mapToLong(Count::count)
        .sum();
  }

  private static boolean isMixed(long bringing, long all) {
    long others = all - bringing;
    return bringing > 0
        && others > 0
        && (SmallNumbers.isSmall(bringing) || SmallNumbers.isSmall(others));
  }

  /** The rows that are told of this question, with other numbers. */
  private List<Count> rows(ToLongFunction<Count> number) {
    List<Count> counts =
        before.counts().stream()
            .map(count -> new Count(count.value(), count.label(), number.applyAsLong(count)))
            .toList();
    return Told.counts(before.with(counts), before);
  }
}
