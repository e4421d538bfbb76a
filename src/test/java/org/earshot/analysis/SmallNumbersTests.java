package org.earshot.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Nobody can be picked out of what is told, nor worked out from its totals. */
class SmallNumbersTests {

  @Test
  void large_numbers_are_told() {
    assertThat(SmallNumbers.hide(42, List.of(30L, 12L))).containsExactly(30L, 12L);
  }

  @Test
  void a_small_number_hides_the_next_smallest_with_it() {
    assertThat(SmallNumbers.hide(57, List.of(3L, 40L, 14L))).containsExactly(null, 40L, null);
  }

  @Test
  void small_numbers_that_are_few_people_together_hide_one_more() {
    assertThat(SmallNumbers.hide(30, List.of(14L, 14L, 1L, 1L)))
        .containsExactly(null, 14L, null, null);
  }

  @Test
  void a_small_number_in_a_table_hides_a_second_one_along_and_down() {
    List<List<Long>> table =
        List.of(
            List.of(100L, 60L, 40L), // totals
            List.of(43L, 40L, 3L),
            List.of(57L, 20L, 37L));

    assertThat(SmallNumbers.hide(table))
        .isEqualTo(List.of(list(100L, 60L, 40L), list(43L, null, null), list(57L, null, null)));
  }

  @Test
  void nothing_is_told_of_a_group_that_is_small() {
    List<List<@Nullable Long>> told =
        SmallNumbers.hide(
            List.of(List.of(67L, 60L, 7L), List.of(57L, 50L, 7L), List.of(10L, 10L, 0L)));

    assertThat(told.get(0).get(2)).isNull();
    assertThat(told.get(1).get(2)).isNull();
    assertThat(told.get(2).get(2)).as("that nobody in it said so").isNull();
    assertThat(told.get(0).get(1)).isNull();
  }

  @Property(tries = 500)
  void no_small_number_is_told_and_no_line_lacks_just_one(
      @ForAll @Size(min = 1, max = 5)
          List<@Size(value = 3) List<@LongRange(min = 0, max = 40) Long>> cells) {
    List<List<Long>> table = withTotals(cells);
    List<List<@Nullable Long>> told = SmallNumbers.hide(table);

    for (List<@Nullable Long> line : told) {
      assertThat(line).noneMatch(count -> count != null && SmallNumbers.isSmall(count));
    }
    for (List<@Nullable Long> line : told) {
      assertThat(givesAway(line)).isFalse();
    }
    for (int column = 0; column < 4; column++) {
      List<@Nullable Long> down = new ArrayList<>();
      for (List<@Nullable Long> line : told) {
        down.add(line.get(column));
      }
      assertThat(givesAway(down)).isFalse();
    }
  }

  private static List<List<Long>> withTotals(List<List<Long>> cells) {
    List<Long> totals = new ArrayList<>(List.of(0L, 0L, 0L, 0L));
    List<List<Long>> table = new ArrayList<>();
    for (List<Long> line : cells) {
      List<Long> whole = new ArrayList<>();
      whole.add(line.stream().mapToLong(Long::longValue).sum());
      whole.addAll(line);
      table.add(whole);
      for (int i = 0; i < totals.size(); i++) {
        totals.set(i, totals.get(i) + whole.get(i));
      }
    }
    table.add(0, totals);
    return table;
  }

  /** One hidden number beside others; where all else is nobody, the whole line is nobody. */
  private static boolean givesAway(List<@Nullable Long> line) {
    long hidden = line.stream().filter(count -> count == null).count();
    return hidden == 1 && line.stream().anyMatch(count -> count != null && count > 0);
  }

  private static List<@Nullable Long> list(@Nullable Long... counts) {
    List<@Nullable Long> list = new ArrayList<>();
    for (Long count : counts) {
      list.add(count);
    }
    return list;
  }
}
