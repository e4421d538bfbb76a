package org.earshot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.earshot.flow.Answer;
import org.earshot.flow.Progress;
import org.earshot.flow.Value;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlainAnswersTests {

  @Test
  void each_kind_of_value_has_the_form_of_the_contract() {
    assertThat(PlainAnswers.of(new Value.YesNo(true))).isEqualTo(true);
    assertThat(PlainAnswers.of(new Value.Chosen("day"))).isEqualTo("day");
    assertThat(PlainAnswers.of(new Value.ChosenMany(List.of("home", "day"))))
        .isEqualTo(List.of("home", "day"));
    assertThat(PlainAnswers.of(new Value.Day(LocalDate.of(2026, 6, 3)))).isEqualTo("2026-06-03");
    assertThat(PlainAnswers.of(new Value.Words("LE2"))).isEqualTo("LE2");
  }

  @Test
  void numbers_have_no_needless_zeros() {
    assertThat(PlainAnswers.of(amount("14.0"))).isEqualTo(BigInteger.valueOf(14));
    assertThat(PlainAnswers.of(amount("90"))).isEqualTo(BigInteger.valueOf(90));
    assertThat(PlainAnswers.of(amount("2.50"))).isEqualTo(new BigDecimal("2.5"));
  }

  @Test
  void an_absurd_exponent_is_not_written_out() {
    assertThat(PlainAnswers.of(amount("1E+999999"))).isInstanceOf(BigDecimal.class);
  }

  @Test
  void skipped_is_null_and_consents_and_information_are_no_answers() {
    Progress progress =
        Progress.restored(
            Locale.ENGLISH,
            List.of(
                answer("consent:take_part", Answer.Kind.ANSWERED, new Value.YesNo(true)),
                answer("intro", Answer.Kind.SHOWN, null),
                answer("hours", Answer.Kind.SKIPPED, null),
                answer("breaks", Answer.Kind.DONT_KNOW, null),
                answer("caring", Answer.Kind.ANSWERED, new Value.YesNo(false))),
            "");

    assertThat(PlainAnswers.of(progress.answers().values()))
        .containsOnlyKeys("hours", "breaks", "caring")
        .containsEntry("hours", null)
        .containsEntry("breaks", null)
        .containsEntry("caring", false);
  }

  private static Value amount(String number) {
    return new Value.Amount(new BigDecimal(number));
  }

  private static Answer answer(String question, Answer.Kind kind, @Nullable Value value) {
    return new Answer(question, kind, value, "", null, Locale.ENGLISH);
  }
}
