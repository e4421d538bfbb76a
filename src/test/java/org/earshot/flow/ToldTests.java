package org.earshot.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Answers that somebody writes down for their person. */
class ToldTests {

  private final Engine engine = new Engine(new PlainUnderstanding());
  private final Conversation breaks = Example.breaks();

  @Test
  void the_first_question_is_whether_they_take_part_and_no_ends_it() {
    Progress fresh = Progress.fresh(Example.ENGLISH);
    Turn turn = told(fresh, Purpose.TAKE_PART.questionId(), new Value.YesNo(false), "no");

    assertThat(turn.consents()).hasSize(1).allMatch(agreed -> !agreed.given());
    assertThat(turn.kept()).isEmpty();
    assertThat(Engine.complete(breaks, turn.progress())).isTrue();
  }

  @Test
  void conditions_decide_what_is_next_and_words_are_never_a_command() {
    Progress progress = Progress.fresh(Example.ENGLISH);
    int asked = 0;
    while (Engine.next(breaks, progress).isPresent()) {
      Question question = Engine.next(breaks, progress).orElseThrow();
      progress = told(progress, question.id(), no(question), "STOP").progress();
      asked++;
    }

    assertThat(Engine.complete(breaks, progress)).isTrue();
    assertThat(asked).isLessThan(breaks.questions().size());
    assertThat(progress.answers()).containsKey(Purpose.TAKE_PART.questionId());
  }

  @Test
  void an_answer_to_another_question_is_refused() {
    assertThatThrownBy(
            () -> told(Progress.fresh(Example.ENGLISH), "hours", new Value.Chosen("x"), ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Value no(Question question) {
    return switch (question.type()) {
      case YES_NO -> new Value.YesNo(question.id().equals(Purpose.TAKE_PART.questionId()));
      case CHOICE -> new Value.Chosen(question.shape().options().getLast());
      case CHOICES -> new Value.ChosenMany(question.shape().options().subList(0, 1));
      case NUMBER, RATING -> new Value.Amount(BigDecimal.ONE);
      default -> new Value.Words("STOP");
    };
  }

  private Turn told(Progress progress, String question, Value value, String said) {
    Answer answer =
        new Answer(
            question, Answer.Kind.ANSWERED, value, said, null, Example.ENGLISH, ReadBy.COPIED);
    return engine.told(breaks, progress, answer, Talk.NOON);
  }
}
