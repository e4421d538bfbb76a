package org.earshot.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CourseTests {

  private static final Locale LANGUAGE = Example.ENGLISH;

  @Test
  void what_may_yet_apply_is_counted() {
    Course course = new Course(Example.breaks(), consented());

    assertThat(course.number(course.next())).isEqualTo(1);
    assertThat(course.total()).isEqualTo(6);
  }

  @Test
  void what_can_no_longer_apply_is_not_counted_even_before_its_place_is_reached() {
    Conversation late =
        new Example()
            .yesNo("caring", "Caring?", Condition.ALWAYS)
            .yesNo("other", "Other?", Condition.ALWAYS)
            .yesNo("more", "More?", Example.caring())
            .yesNo("most", "Most?", Example.isYes("more"))
            .conversation("late");

    Course course = new Course(late, Map.of("caring", answer("caring", false)));

    assertThat(course.number(course.next())).isEqualTo(2);
    assertThat(course.total()).isEqualTo(2);
  }

  @Test
  void a_condition_that_does_not_show_what_it_looks_at_is_taken_as_open() {
    Condition copying = answers -> answers.entrySet().stream().anyMatch(entry -> false);
    Conversation opaque =
        new Example()
            .yesNo("first", "First?", Condition.ALWAYS)
            .yesNo("second", "Second?", copying)
            .conversation("opaque");

    assertThat(new Course(opaque, Map.of()).total()).isEqualTo(2);
    assertThat(new Course(opaque, Map.of("first", answer("first", true))).total()).isEqualTo(1);
  }

  @Test
  void an_answer_that_no_longer_applies_counts_for_nothing_until_it_applies_again() {
    Conversation chain =
        new Example()
            .yesNo("a", "A?", Condition.ALWAYS)
            .yesNo("b", "B?", Example.isYes("a"))
            .yesNo("c", "C?", Example.isYes("b"))
            .conversation("chain");
    Talk talk = Talk.about(chain).open().say("yes", "yes", "yes");

    assertThat(talk.tap("a:no").values()).containsOnlyKeys("a");
    assertThat(talk.progress().answers()).containsKeys("b", "c");
    assertThat(talk.tap("a:yes").values()).containsOnlyKeys("a", "b", "c");
    assertThat(talk.complete()).isTrue();
  }

  @Test
  void a_skipped_question_makes_comparisons_with_it_false() {
    Talk talk = Talk.withConsent(Example.breaks()).say("skip");

    assertThat(talk.replies()).contains("How good are we at listening?", "number=2 total=3");
  }

  private static Map<String, Answer> consented() {
    return new HashMap<>(Engine.consented(Example.breaks(), LANGUAGE).answers());
  }

  private static Answer answer(String question, boolean yes) {
    return List.of(
            new Answer(question, Answer.Kind.ANSWERED, new Value.YesNo(yes), "", null, LANGUAGE))
        .getFirst();
  }
}
