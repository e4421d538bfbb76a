package org.earshot.web.annual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.earshot.analysis.SmallNumbers;
import org.earshot.web.annual.Annual.Part;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A year's totals beside what each consultation's own page tells. */
class TotalsTests {

  @Test
  void a_total_from_which_one_consultations_small_number_could_be_worked_out_is_hidden() {
    List<Part> year =
        Totals.of(
            List.of("1", "3", "5"), List.of(Map.of("1", 2L, "5", 10L), Map.of("1", 20L, "5", 30L)));

    assertThat(year).containsExactly(new Part("1", null), new Part("3", 0L), new Part("5", null));
  }

  @Test
  void what_several_hide_is_told_together_once_it_is_no_small_number() {
    List<Part> year =
        Totals.of(
            List.of("SMS", "Telegram"),
            List.of(
                Map.of("SMS", 30L, "Telegram", 6L),
                Map.of("SMS", 50L, "Telegram", 7L),
                Map.of("SMS", 20L)));

    assertThat(year).containsExactly(new Part("SMS", 100L), new Part("Telegram", 13L));
  }

  @Test
  void one_consultation_alone_hides_what_its_own_page_hides() {
    assertThat(Totals.of(List.of("a", "b", "c"), List.of(Map.of("a", 3L, "b", 15L, "c", 40L))))
        .containsExactly(new Part("a", null), new Part("b", null), new Part("c", 40L));
    assertThat(Totals.of(List.of(), List.of())).isEmpty();
  }

  @Property
  void a_total_that_is_told_lays_bare_no_hidden_number(
      @ForAll @Size(min = 1, max = 5)
          List<@Size(min = 4, max = 4) List<@IntRange(max = 25) Integer>> counts) {
    List<List<Long>> lines =
        counts.stream()
            .map(line -> line.stream().map(Integer::longValue).toList())
            .filter(line -> sum(line) >= SmallNumbers.LEAST)
            .toList();
    List<Part> year =
        Totals.of(List.of("0", "1", "2", "3"), lines.stream().map(TotalsTests::map).toList());

    for (int i = 0; i < year.size(); i++) {
      Long told = year.get(i).count();
      List<Long> hidden = hidden(i, lines);
      if (told != null) {
        int column = i;
        assertThat(told).isEqualTo(lines.stream().mapToLong(line -> line.get(column)).sum());
        assertThat(hidden.size()).isNotEqualTo(1);
        assertThat(SmallNumbers.isSmall(sum(hidden))).isFalse();
      } else {
        assertThat(hidden).isNotEmpty();
      }
    }
    assertThat(year.stream().filter(part -> part.count() == null).count()).isNotEqualTo(1);
  }

  private static Map<String, Long> map(List<Long> line) {
    return Map.of("0", line.get(0), "1", line.get(1), "2", line.get(2), "3", line.get(3));
  }

  /** What is hidden on the consultations' own pages. */
  private static List<Long> hidden(int column, List<List<Long>> lines) {
    List<Long> hidden = new ArrayList<>();
    for (List<Long> line : lines) {
      List<@Nullable Long> told = SmallNumbers.hide(sum(line), line);
      IntStream.of(column).filter(i -> told.get(i) == null).forEach(i -> hidden.add(line.get(i)));
    }
    return hidden;
  }

  private static long sum(List<Long> counts) {
    return counts.stream().mapToLong(Long::longValue).sum();
  }
}
