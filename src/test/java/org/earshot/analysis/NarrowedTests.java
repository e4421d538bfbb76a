package org.earshot.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.earshot.analysis.Results.Count;
import org.earshot.analysis.Results.QuestionResult;
import org.earshot.areas.Area;
import org.earshot.flow.Type;
import org.earshot.responses.Dimension;
import org.junit.jupiter.api.Test;

/** What one part of the people said never tells, taken from what all said, what few others did. */
class NarrowedTests {

  private static final Dimension CHANNELS = new Dimension.Channel();

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

    assertThat(new Narrowed(CHANNELS, "true", parts, whole).hidden(0, answered(40, 20).get(0)))
        .containsExactly(false, false, false);
    assertThat(new Narrowed(CHANNELS, "false", parts, whole).hidden(0, answered(20, 16).get(0)))
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
            new Narrowed(
                    CHANNELS,
                    "a",
                    Map.of("a", List.of(mine), "b", List.of(others)),
                    answered(70, 40))
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

  @Property(tries = 500)
  void nor_is_anything_small_left_of_an_area_or_of_the_outward_codes_in_it(
      @ForAll @Size(value = 16)
          List<@Size(value = 2) List<@LongRange(min = 0, max = 40) Long>> said,
      @ForAll @Size(max = 5) List<@Size(min = 1, max = 4) Set<@IntRange(max = 15) Integer>> drawn) {
    Map<String, Long> codes = new HashMap<>();
    for (int i = 0; i < said.size(); i++) {
      codes.put("LE" + i, said.get(i).get(0) + said.get(i).get(1));
    }
    AreaKeys areas = new AreaKeys(areas(drawn), codes);
    Map<String, List<Long>> byArea = new LinkedHashMap<>();
    areas.keys().forEach(key -> byArea.put(key, new ArrayList<>(List.of(0L, 0L))));
    for (int i = 0; i < said.size(); i++) {
      List<Long> sum = Objects.requireNonNull(byArea.get(areas.key("LE" + i)));
      sum.set(0, sum.get(0) + said.get(i).get(0));
      sum.set(1, sum.get(1) + said.get(i).get(1));
    }

    nothing_small_is_left_when_all_parts_that_are_told_are_taken_from_the_whole(
        List.copyOf(byArea.values()));
    nothing_small_is_left_of_codes(areas, codes);
  }

  /** Each code is in the first area that drew it. */
  private static List<Area> areas(List<Set<Integer>> drawn) {
    Set<String> taken = new HashSet<>();
    List<Area> areas = new ArrayList<>();
    for (Set<Integer> one : drawn) {
      List<String> its = one.stream().map(code -> "LE" + code).filter(taken::add).toList();
      if (!its.isEmpty()) {
        areas.add(new Area("area-" + areas.size(), "Area " + areas.size(), its));
      }
    }
    return areas;
  }

  private static void nothing_small_is_left_of_codes(AreaKeys areas, Map<String, Long> codes) {
    Map<String, List<Count>> given = new LinkedHashMap<>();
    List<Count> counts = new ArrayList<>();
    for (String key : areas.keys()) {
      List<Count> its =
          areas.among(key, codes.keySet()).stream()
              .map(code -> new Count(code, code, codes.getOrDefault(code, 0L)))
              .toList();
      given.put(key, its);
      counts.add(new Count(key, areas.label(key), its.stream().mapToLong(Count::count).sum()));
    }
    long all = counts.stream().mapToLong(Count::count).sum();
    QuestionResult whole =
        new QuestionResult("home", "Where?", Type.POSTCODE, all, 0, 0, counts, null);

    Map<String, Long> told = new HashMap<>();
    Told.of(whole).rows().forEach(row -> told.put(row.label(), row.count()));
    List<ToldCodes.Code> shown =
        ToldCodes.of(Told.of(whole), whole, new Results.Outward("home", given)).codes();
    for (String key : areas.keys()) {
      Long area = told.get(areas.label(key));
      List<ToldCodes.Code> its =
          shown.stream().filter(one -> one.area().equals(areas.label(key))).toList();
      assertThat(its)
          .allSatisfy(
              one ->
                  assertThat(one.count() == null || !SmallNumbers.isSmall(one.count())).isTrue());
      if (area == null) {
        assertThat(its).allMatch(one -> one.count() == null);
      } else {
        long hidden =
            its.stream()
                .filter(one -> one.count() == null)
                .mapToLong(one -> codes.getOrDefault(one.code(), 0L))
                .sum();
        assertThat(SmallNumbers.isSmall(hidden)).as("%s of %s", hidden, codes).isFalse();
      }
    }
  }

  private static Told told(String part, Map<String, List<QuestionResult>> parts) {
    QuestionResult mine = Objects.requireNonNull(parts.get(part)).get(0);
    return Told.of(mine, new Narrowed(CHANNELS, part, parts, whole(parts)).hidden(0, mine)::get);
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
