package org.earshot.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.earshot.flow.Type;
import org.junit.jupiter.api.Test;

class ToldTests {

  @Test
  void large_numbers_are_told() {
    Told count = Told.of(result(Type.CHOICE, 42, 30, 12));

    assertThat(count.answered()).isEqualTo(42);
    assertThat(count.rows()).extracting(Told.Row::count).containsExactly(30L, 12L);
  }

  @Test
  void nothing_is_told_where_few_answered() {
    Told count = Told.of(result(Type.RATING, 9, 5, 4));

    assertThat(count.answered()).isNull();
    assertThat(count.rows()).isEmpty();
    assertThat(count.median()).isNull();
  }

  @Test
  void a_small_number_is_hidden_and_so_is_the_next_that_would_give_it_away() {
    Told count = Told.of(result(Type.CHOICE, 57, 3, 40, 14));

    assertThat(count.rows()).extracting(Told.Row::count).containsExactly(null, 40L, null);
  }

  @Test
  void nobody_is_a_number_that_can_be_told_and_shields_none() {
    Told count = Told.of(result(Type.CHOICE, 56, 3, 0, 53));

    assertThat(count.rows()).extracting(Told.Row::count).containsExactly(null, 0L, null);
  }

  @Test
  void numbers_are_told_in_bands_with_their_middle() {
    List<Results.Count> given =
        List.of(
            new Results.Count("0", "0", 20),
            new Results.Count("7", "7", 15),
            new Results.Count("14", "14", 15),
            new Results.Count("90", "90", 12));
    Told told =
        Told.of(
            new Results.QuestionResult(
                "q", "How many?", Type.NUMBER, 62, 0, 0, given, new BigDecimal("7")));

    assertThat(told.median()).isEqualByComparingTo("7");
    assertThat(told.rows())
        .extracting(Told.Row::label)
        .containsExactly("0 to 19", "20 to 39", "40 to 59", "60 to 79", "80 to 99");
    assertThat(told.rows()).extracting(Told.Row::count).containsExactly(50L, 0L, 0L, 0L, 12L);
    assertThat(told.rows().get(0).percent()).isEqualTo(81);
  }

  private static Results.QuestionResult result(Type type, long answered, long... counts) {
    List<Results.Count> options = new ArrayList<>();
    for (long count : counts) {
      options.add(new Results.Count("o" + options.size(), "Option " + options.size(), count));
    }
    boolean number = type == Type.NUMBER || type == Type.RATING;
    return new Results.QuestionResult(
        "q", "What?", type, answered, 0, 0, options, number ? new BigDecimal("7") : null);
  }
}
