package org.earshot.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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

  private Answer hours() {
    return talk.progress().answer("hours").orElseThrow();
  }
}
