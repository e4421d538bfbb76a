package org.earshot.responses;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.responses.Counting.SplitCount;
import org.earshot.responses.Counting.ValueCount;
import org.jspecify.annotations.Nullable;

/**
 * All answers to one consultation, counted once by everything that a response is known by without
 * its answers: each narrower count is a sum of these.
 */
record Cells(List<Cell> cells) {

  /**
   * Answers that are alike.
   *
   * @param partner the join word that brought those who gave them; null for none
   */
  record Cell(String channel, String language, @Nullable String partner, ValueCount counted) {

    boolean isOf(Selection selection) {
      return selection.has(channel, language, partner);
    }
  }

  /**
   * @param selection by anything but what was given
   */
  List<ValueCount> counts(Selection selection) {
    return summed(selection, cell -> "").map(SplitCount::counted).toList();
  }

  /**
   * @param part what the cells are told apart by
   * @param selection by anything but what was given
   */
  List<SplitCount> split(Function<Cell, String> part, Selection selection) {
    return summed(selection, part).toList();
  }

  private Stream<SplitCount> summed(Selection selection, Function<Cell, String> part) {
    Map<SplitCount, Long> sums =
        cells.stream()
            .filter(cell -> cell.isOf(selection))
            .collect(
                Collectors.groupingBy(
                    cell -> new SplitCount(part.apply(cell), with(cell.counted(), 0)),
                    LinkedHashMap::new,
                    Collectors.summingLong(cell -> cell.counted().count())));
    return sums.entrySet().stream()
        .map(
            sum ->
                new SplitCount(sum.getKey().part(), with(sum.getKey().counted(), sum.getValue())));
  }

  private static ValueCount with(ValueCount value, long count) {
    return new ValueCount(value.question(), value.kind(), value.value(), count);
  }
}
