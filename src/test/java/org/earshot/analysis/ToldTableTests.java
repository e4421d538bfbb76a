package org.earshot.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import org.earshot.analysis.Results.CrossTab;
import org.earshot.analysis.Results.Line;
import org.earshot.analysis.Results.Part;
import org.junit.jupiter.api.Test;

/** Answers beside each other, told so that nobody can be picked out. */
class ToldTableTests {

  private static final List<Part> BREAKS =
      List.of(new Part("home", "Help at home"), new Part("day", "A day centre"));

  @Test
  void a_part_that_nearly_everybody_is_in_does_not_tell_what_the_few_others_said() {
    CrossTab table =
        new CrossTab(
            "caring",
            "Caring?",
            BREAKS,
            List.of(95L, 60L),
            List.of(line("true", 48, 20), line("false", 47, 40)),
            List.of(100L, 50L, 50L));

    ToldTable told = ToldTable.all(List.of(table)).getFirst();

    assertThat(told.groups().get(0).answered())
        .as("five did not choose it, and everybody's answers are on the page of results")
        .isNull();
    assertThat(told.lines().get(0).cells().get(0).count()).isNull();
  }

  @Test
  void large_parts_are_told() {
    CrossTab table =
        new CrossTab(
            "caring",
            "Caring?",
            BREAKS,
            List.of(70L, 60L),
            List.of(line("true", 35, 20), line("false", 35, 40)),
            List.of(100L, 50L, 50L));

    assertThat(ToldTable.all(List.of(table)).getFirst().groups())
        .extracting(ToldTable.Group::answered)
        .containsExactly(70L, 60L);
  }

  @Test
  void what_a_whole_group_answered_about_itself_is_not_told_nor_left_when_others_are_taken_away() {
    CrossTab opinion =
        new CrossTab(
            "health",
            "Any long-term illness?",
            BREAKS,
            List.of(14L, 30L),
            List.of(line("true", 14, 18), line("false", 0, 12)),
            List.of(44L, 32L, 12L));

    assertThat(counts(opinion)).as("of the matter itself").containsExactly(14L, 18L, 0L, 12L);
    assertThat(counts(opinion.asked(List.of(), true))).containsOnlyNulls();
  }

  @Test
  void of_two_groups_that_are_hidden_nobody_learns_which_is_the_small_one() {
    List<Part> partners =
        List.of(new Part("a", "Arc"), new Part("b", "Bridge"), new Part("c", "Circle"));
    CrossTab table =
        new CrossTab(
            "caring",
            "Caring?",
            partners,
            List.of(50L, 1L, 10L),
            List.of(line("true", 25, 1, 0), line("false", 25, 0, 10)),
            List.of(61L, 26L, 35L));

    assertThat(ToldTable.all(List.of(table)).getFirst().groups())
        .extracting(ToldTable.Group::answered, ToldTable.Group::untold)
        .containsExactly(
            tuple(50L, null), tuple(null, Untold.NOT_SHOWN), tuple(null, Untold.NOT_SHOWN));
  }

  private static List<Long> counts(CrossTab table) {
    return ToldTable.all(List.of(table)).getFirst().lines().stream()
        .flatMap(line -> line.cells().stream())
        .map(Told.Row::count)
        .toList();
  }

  private static Line line(String value, long... counts) {
    return new Line(value, value, Arrays.stream(counts).boxed().toList());
  }
}
