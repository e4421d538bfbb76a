package org.earshot.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.earshot.outcomes.Breaks.answer;
import static org.earshot.outcomes.Breaks.answered;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.earshot.flow.Answer;
import org.earshot.flow.Value;
import org.junit.jupiter.api.Test;

class RaisedTests {

  @Test
  void every_option_that_was_chosen_was_raised() {
    Raised raised =
        Raised.in(
            answered(
                answer("caring", new Value.YesNo(true)),
                answer("breaks", new Value.ChosenMany(List.of("home", "away"))),
                answer("rating", new Value.Amount(new BigDecimal("5.0")))));
    assertThat(raised.options())
        .containsExactlyInAnyOrder("caring:yes", "breaks:home", "breaks:away", "rating:5");
    assertThat(raised.questions()).containsExactlyInAnyOrder("caring", "breaks", "rating");
  }

  @Test
  void what_was_skipped_or_not_known_was_not() {
    Raised raised =
        Raised.in(
            answered(
                new Answer("notice", Answer.Kind.SKIPPED, null, "skip", null, Locale.ENGLISH),
                new Answer("caring", Answer.Kind.DONT_KNOW, null, "?", null, Locale.ENGLISH)));
    assertThat(raised).isEqualTo(Raised.NOTHING);
  }

  @Test
  void an_item_answers_by_question_or_by_option() {
    Raised raised = Raised.in(answered(answer("breaks", new Value.ChosenMany(List.of("home")))));
    assertThat(raised.answeredBy(Breaks.HOME)).isTrue();
    assertThat(raised.answeredBy(Breaks.AWAY)).isFalse();
    assertThat(raised.answeredBy(Breaks.NOTICE)).isFalse();
  }
}
