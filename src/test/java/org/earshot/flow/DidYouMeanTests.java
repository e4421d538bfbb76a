package org.earshot.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A near hit is asked about; what is confirmed was said in the words that made us ask. */
class DidYouMeanTests {

  private final Talk talk = Talk.withConsent(Example.breaks()).say("yes");

  @Test
  void a_confirmed_answer_keeps_the_words_that_it_was_first_said_in() {
    talk.say("10 t", "yes");

    assertThat(hours().said()).isEqualTo("10 t");
    assertThat(hours().by()).isEqualTo(ReadBy.CONFIRMED);
  }

  @Test
  void so_does_one_that_is_confirmed_by_its_button() {
    talk.say("10 t").tap("hours:10_to_19");

    assertThat(hours().said()).isEqualTo("10 t");
    assertThat(hours().by()).isEqualTo(ReadBy.TAP);
  }

  @Test
  void the_words_last_as_long_as_the_question_stands() {
    talk.say("10 t", "HELP", "STOP", "yes");
    assertThat(hours().said()).isEqualTo("10 t");

    assertThat(talk.progress().proposed()).isNull();
  }

  @Test
  void another_answer_is_in_its_own_words() {
    talk.say("10 t", "3");
    assertThat(hours().said()).isEqualTo("3");

    talk.say("BACK", "9 or", "10 t", "yes");
    assertThat(hours().said()).isEqualTo("10 t");
  }

  @Test
  void a_no_and_a_new_question_forget_the_words() {
    assertThat(talk.say("10 t").progress().proposed()).isEqualTo("10 t");
    assertThat(talk.say("no").progress().proposed()).isNull();

    talk.say("10 t").tap("hours:20_or_more");
    assertThat(hours().said()).isEqualTo("label");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      textBlock =
          """
          3             § 20_or_more
          no, 3         § 20_or_more
          no 20 or more § 20_or_more
          No. 1         § 9_or_less
          no - 10 to 19 § ''
          no            § ''
          no perhaps    § ''
          """)
  void after_a_near_hit_other_words_are_read_afresh_also_behind_a_no(String said, String hours) {
    talk.say("10 t", said);

    assertThat(talk.progress().answer("hours").map(answer -> text(answer.value())).orElse(""))
        .isEqualTo(hours);
    assertThat(talk.replies()).doesNotContain("{not_understood}", "{offer");
  }

  private static String text(@Nullable Value value) {
    return value instanceof Value.Chosen chosen ? chosen.option() : "";
  }

  @Test
  void a_no_with_another_near_hit_behind_it_is_asked_about() {
    assertThat(talk.say("10 t", "no, 9 or").replies())
        .contains("{did_you_mean label=9 or less number=1}");
  }

  @Test
  void words_behind_a_no_that_say_nothing_of_it_ask_the_question_again() {
    assertThat(talk.say("10 t", "no perhaps").replies()).contains("How many hours a week?");
    assertThat(talk.say("10 t", "don't know").progress().answer("hours")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
  void a_near_hit_is_asked_about_however_much_was_misunderstood_before(int times) {
    for (int i = 0; i < times; i++) {
      talk.say("perhaps");
    }

    assertThat(talk.say("10 t").replies()).contains("{did_you_mean label=10 to 19 number=2}");
    assertThat(talk.say("yes").values()).containsEntry("hours", "10_to_19");
  }

  @Test
  void after_two_misunderstandings_a_way_out_is_offered_and_then_the_near_hit_comes() {
    assertThat(talk.say("perhaps", "perhaps").replies()).contains("{offer_skip_or_person}");
    assertThat(talk.say("10 t").replies()).contains("{did_you_mean").doesNotContain("{offer");
  }

  @Test
  void another_near_hit_is_asked_about_and_the_same_one_not_without_end() {
    talk.say("10 t", "10 t", "10 t");
    assertThat(talk.say("10 t").replies()).isEqualTo("{offer_skip_or_person}");
    assertThat(talk.say("9 or").replies()).contains("label=9 or less");
    assertThat(talk.say("20 or").replies()).contains("label=20 or more");

    talk.say("20 or", "20 or", "20 or", "20 or");
    assertThat(talk.turn().replies()).isEmpty();
  }

  private Answer hours() {
    return talk.progress().answer("hours").orElseThrow();
  }
}
