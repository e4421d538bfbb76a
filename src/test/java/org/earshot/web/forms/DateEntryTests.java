package org.earshot.web.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DateEntryTests {

  private final Problems problems = new Problems();

  @Test
  void three_numbers_are_a_date() {
    assertThat(read("30", "6", "2027")).isEqualTo(LocalDate.of(2027, 6, 30));
    assertThat(problems.isEmpty()).isTrue();
  }

  @Test
  void a_month_may_be_named() {
    assertThat(read(" 1 ", "Sept", "2027")).isEqualTo(LocalDate.of(2027, 9, 1));
  }

  @Test
  void nothing_typed_is_no_date_and_no_problem() {
    assertThat(read("", " ", null)).isNull();
    assertThat(problems.isEmpty()).isTrue();
  }

  @Test
  void what_is_missing_is_named() {
    assertThat(read("30", "", "2027")).isNull();
    assertThat(problems.of("closesOn")).isEqualTo("Closing date must include a month");
  }

  @Test
  void a_day_that_does_not_exist_is_refused() {
    assertThat(read("31", "6", "2027")).isNull();
    assertThat(problems.of("closesOn")).contains("real date");
  }

  @Test
  void words_and_short_years_are_refused() {
    assertThat(read("x", "6", "2027")).isNull();
    assertThat(read("30", "-", "2027")).isNull();
    assertThat(read("30", "6", "27")).isNull();
    assertThat(problems.all()).hasSize(3);
  }

  @Test
  void a_date_is_written_into_the_boxes_as_it_is_read_from_them() {
    LocalDate date = LocalDate.of(2027, 2, 28);

    assertThat(DateEntry.of(date).read("closesOn", "Closing date", problems)).isEqualTo(date);
    assertThat(DateEntry.of(null)).isEqualTo(DateEntry.BLANK);
  }

  private @Nullable LocalDate read(
      @Nullable String day, @Nullable String month, @Nullable String year) {
    return new DateEntry(day, month, year).read("closesOn", "Closing date", problems);
  }
}
