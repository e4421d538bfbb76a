package org.earshot.web.annual;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.earshot.analysis.SmallNumbers;
import org.jspecify.annotations.Nullable;

/**
 * Who took part and who finished, in all and in each, with small numbers hidden and whatever they
 * could be worked out from.
 */
final class Turned {

  private final List<Exercise> some;
  private final List<List<@Nullable Long>> told;

  private Turned(List<Exercise> some, List<List<@Nullable Long>> told) {
    this.some = some;
    this.told = told;
  }

  /**
   * @param some none of them small
   */
  static Turned of(List<Exercise> some) {
    List<List<Long>> table = new ArrayList<>();
    table.add(
        line(
            some.stream().mapToLong(Exercise::people).sum(),
            some.stream().mapToLong(Exercise::finished).sum()));
    if (some.size() > 1) {
      some.forEach(one -> table.add(line(one.people(), one.finished())));
    }
    return new Turned(some, SmallNumbers.hide(table));
  }

  private static List<Long> line(long people, long finished) {
    return Stream.of(people, finished, people - finished).toList();
  }

  long people() {
    return some.stream().mapToLong(Exercise::people).sum();
  }

  /**
   * How many finished; null where that is not told.
   *
   * @param one of them; null for all together
   */
  @Nullable Long finished(@Nullable Exercise one) {
    int row = one == null || some.size() == 1 ? 0 : some.indexOf(one) + 1;
    return told.get(row).get(1);
  }
}
