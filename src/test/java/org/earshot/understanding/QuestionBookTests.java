package org.earshot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.earshot.flow.Condition;
import org.earshot.flow.Meaning;
import org.earshot.flow.Question;
import org.earshot.flow.Type;
import org.earshot.flow.Understanding;
import org.earshot.flow.Value;
import org.junit.jupiter.api.Test;

/** What is made ready once must fit everybody who is asked. */
class QuestionBookTests {

  private final Understanding understanding = ShippedUnderstanding.at(ReplyTablesTests.CLOCK);

  /** CHANGE offers the answers that somebody gave, under one id whoever they are. */
  @Test
  void a_list_that_differs_from_person_to_person_is_read_by_the_one_that_was_shown() {
    for (int answers : new int[] {1, 5, 3, 9, 2}) {
      Question list = list(answers);
      for (int number = 1; number <= answers; number++) {
        Meaning read = understanding.read(number + "", list, SampleConversation.hearing("en"));
        assertThat(read).isInstanceOf(Meaning.Understood.class);
        assertThat(((Meaning.Understood) read).value())
            .isEqualTo(new Value.Chosen("answer_" + number));
      }
    }
  }

  private static Question list(int answers) {
    List<String> ids = IntStream.rangeClosed(1, answers).mapToObj(id -> "answer_" + id).toList();
    Question.Shape shape = new Question.Shape(ids, Set.of(), null, null, false);
    return new Question(
        "earshot:answer", Type.CHOICE, shape, Condition.ALWAYS, Question.Section.MAIN);
  }
}
