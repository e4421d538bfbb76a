package org.earshot.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueTextTests {

  private static final List<String> OPTIONS =
      IntStream.range(0, 100).mapToObj(number -> "option_" + number).toList();

  private static final Question QUESTION =
      new Question(
          "many",
          Type.CHOICES,
          new Question.Shape(OPTIONS, Set.of(), null, null, false),
          Condition.ALWAYS,
          Question.Section.MAIN);

  static List<Value> values() {
    return List.of(
        new Value.YesNo(true),
        new Value.YesNo(false),
        new Value.Chosen("option_99"),
        new Value.ChosenMany(List.of()),
        new Value.ChosenMany(OPTIONS),
        new Value.ChosenMany(List.of("option_3", "option_64")),
        new Value.Amount(new BigDecimal("-12.50")),
        new Value.Amount(new BigDecimal("1E+400")),
        new Value.Day(LocalDate.of(2026, 2, 28)),
        new Value.Words("LE2 ?:b"));
  }

  @ParameterizedTest
  @MethodSource("values")
  void is_read_as_it_was_written(Value value) {
    String text = ValueText.write(value, QUESTION);

    assertThat(text).isNotNull().hasSizeLessThanOrEqualTo(70);
    assertThat(ValueText.read(String.valueOf(text), QUESTION)).isEqualTo(value);
  }

  @Test
  void what_does_not_fit_is_not_held() {
    assertThat(ValueText.write(new Value.Words("x".repeat(200)), QUESTION)).isNull();
    assertThat(ValueText.write(new Value.Words("a\u0000b"), QUESTION)).isNull();
    assertThat(ValueText.write(new Value.Words("\ud83d\ude00"), QUESTION)).isNull();
    assertThat(ValueText.write(new Value.Chosen("elsewhere"), QUESTION)).isNull();
    assertThat(ValueText.write(new Value.ChosenMany(List.of("elsewhere")), QUESTION)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "z", "c", "czz", "c-1", "s!", "szzzzzzzzzzzzzzzzzzzzzzz", "aone", "d31"})
  void what_was_not_written_by_it_is_nothing(String text) {
    List<Value> read = new ArrayList<>();
    Value value = ValueText.read(text, QUESTION);
    if (value != null) {
      read.add(value);
    }

    assertThat(read).isEmpty();
  }
}
