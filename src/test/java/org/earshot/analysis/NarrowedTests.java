package org.earshot.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.earshot.analysis.Results.Count;
import org.earshot.analysis.Results.QuestionResult;
import org.earshot.flow.Type;
import org.junit.jupiter.api.Test;

/** What one part of the people said never tells, taken from what all said, what few others did. */
class NarrowedTests {

  @Test
  void a_large_part_hides_what_would_leave_a_few_when_taken_from_all() {
    Map<String, List<QuestionResult>> parts = new LinkedHashMap<>();
    parts.put("TEA", answered(200, 100));
    parts.put("", answered(100, 95));
    parts.put("CHURCH", answered(3, 2));

    assertThat(told("", parts).answered()).as("500 in all, 300 by the one").isNull();
    Told tea = told("TEA", parts);
    assertThat(tea.answered()).isEqualTo(300);
    assertThat(tea.rows()).extracting(Told.Row::count).containsExactly(200L, 100L);
    assertThat(told("CHURCH", parts).answered()).isNull();
    assertThat(Narrowed.givesAway("", Map.of("TEA", 300L, "", 195L, "CHURCH", 5L), 500)).isTrue();
    assertThat(Narrowed.givesAway("TEA", Map.of("TEA", 300L, "", 195L, "CHURCH", 5L), 500))
        .isFalse();
  }

  @Test
  void whoever_answered_nothing_there_is_a_part_too() {
    Map<String, List<QuestionResult>> parts = new LinkedHashMap<>();
    parts.put("true", answered(40, 20));
    parts.put("false", answered(20, 16));
    List<QuestionResult> whole = answered(62, 37);

    assertThat(new Narrowed("true", parts, whole).hidden(0, answered(40, 20).get(0)))
        .containsExactly(false, false, false);
    assertThat(new Narrowed("false", parts, whole).hidden(0, answered(20, 16).get(0)))
        .as("with those of the others they would leave the three who skipped it")
        .containsExactly(true, true, true);
  }

  @Test
  void a_value_that_only_some_parts_know_upsets_no_row() {
    QuestionResult mine = answered(40, 20).get(0);
    List<Count> more = new ArrayList<>(answered(30, 20).get(0).counts());
    more.addFirst(new Count("maybe", "Maybe", 12));
    QuestionResult others =
        new QuestionResult("caring", "Caring?", Type.YES_NO, 62, 0, 0, more, null);

    assertThat(
            new Narrowed("a", Map.of("a", List.of(mine), "b", List.of(others)), answered(70, 40))
                .hidden(0, mine))
        .containsExactly(false, false, false);
  }

  @Property(tries = 500)
  void nothing_small_is_left_when_all_parts_that_are_told_are_taken_from_the_whole(
      @ForAll @Size(min = 2, max = 5)
          List<@Size(value = 2) List<@LongRange(min = 0, max = 40) Long>> cells) {
    Map<String, List<QuestionResult>> parts = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      parts.put("p" + i, answered(cells.get(i).get(0), cells.get(i).get(1)));
    }
    Told whole = Told.of(whole(parts).get(0));
    for (int row = 0; row < 2; row++) {
      int place = row;
      Long all = whole.answered() == null ? null : whole.rows().get(row).count();
      List<Long> hidden = new ArrayList<>();
      for (int i = 0; i < cells.size(); i++) {
        Told told = told("p" + i, parts);
        if (told.answered() == null || told.rows().get(place).count() == null) {
          hidden.add(cells.get(i).get(place));
        }
      }
      long left = hidden.stream().mapToLong(Long::longValue).sum();
      assertThat(all == null || hidden.isEmpty() || left == 0 || left >= SmallNumbers.LEAST)
          .as("%s of %s is left of row %s", left, cells, row)
          .isTrue();
    }
  }

  private static Told told(String part, Map<String, List<QuestionResult>> parts) {
    QuestionResult mine = Objects.requireNonNull(parts.get(part)).get(0);
    return Told.of(mine, new Narrowed(part, parts, whole(parts)).hidden(0, mine)::get);
  }

  private static List<QuestionResult> whole(Map<String, List<QuestionResult>> parts) {
    long yes = 0;
    long no = 0;
    for (List<QuestionResult> part : parts.values()) {
      yes += part.get(0).counts().get(0).count();
      no += part.get(0).counts().get(1).count();
    }
    return answered(yes, no);
  }

  private static List<QuestionResult> answered(long yes, long no) {
    List<Count> counts = List.of(new Count("true", "Yes", yes), new Count("false", "No", no));
    return List.of(
        new QuestionResult("caring", "Caring?", Type.YES_NO, yes + no, 0, 0, counts, null));
  }
}
