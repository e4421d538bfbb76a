package org.earshot.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.earshot.analysis.Results;
import org.earshot.flow.Type;
import org.junit.jupiter.api.Test;

class PublishedCountTests {

  @Test
  void large_numbers_are_told() {
    PublishedCount count = PublishedCount.of(result(Type.CHOICE, 42, 30, 12));

    assertThat(count.answered()).isEqualTo(42);
    assertThat(count.rows()).extracting(PublishedCount.Row::count).containsExactly(30L, 12L);
  }

  @Test
  void nothing_is_told_where_few_answered() {
    PublishedCount count = PublishedCount.of(result(Type.RATING, 9, 5, 4));

    assertThat(count.answered()).isNull();
    assertThat(count.rows()).isEmpty();
    assertThat(count.median()).isNull();
  }

  @Test
  void a_small_number_is_hidden_and_so_is_the_next_that_would_give_it_away() {
    PublishedCount count = PublishedCount.of(result(Type.CHOICE, 57, 3, 40, 14));

    assertThat(count.rows()).extracting(PublishedCount.Row::count).containsExactly(null, 40L, null);
  }

  @Test
  void nobody_is_a_number_that_can_be_told_and_shields_none() {
    PublishedCount count = PublishedCount.of(result(Type.CHOICE, 56, 3, 0, 53));

    assertThat(count.rows()).extracting(PublishedCount.Row::count).containsExactly(null, 0L, null);
  }

  @Test
  void a_number_shows_its_middle_and_no_table() {
    PublishedCount count = PublishedCount.of(result(Type.NUMBER, 30, 15, 15));

    assertThat(count.rows()).isEmpty();
    assertThat(count.median()).isEqualByComparingTo("7");
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
