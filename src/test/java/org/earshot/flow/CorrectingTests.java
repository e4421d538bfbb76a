package org.earshot.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A correction that comes when the next question stands is asked about, and answers nothing. */
class CorrectingTests {

  private static final String STORY = "I wash him and feed him and never sleep";

  private final Talk talk = Talk.withConsent(Example.breaks()).say("yes", "2");

  @ParameterizedTest
  @ValueSource(strings = {"oops 3", "sorry 3", "3 not 2", "oops 20 or more"})
  void it_is_asked_whether_the_answer_before_is_to_be_changed(String said) {
    talk.say(said);

    assertThat(talk.replies()).isEqualTo("How many hours a week?\n{change_to value=20 or more}");
    assertThat(talk.values()).doesNotContainKey("breaks").containsEntry("hours", "10_to_19");
    assertThat(talk.heard().question()).isEqualTo("hours");
  }

  @Test
  void yes_changes_it_in_the_words_that_corrected_it_and_the_question_stands() {
    talk.say("oops 3", "yes");

    assertThat(talk.values()).containsEntry("hours", "20_or_more").doesNotContainKey("breaks");
    assertThat(talk.progress().answer("hours").orElseThrow().said()).isEqualTo("oops 3");
    assertThat(talk.progress().answer("hours").orElseThrow().by()).isEqualTo(ReadBy.CONFIRMED);
    assertThat(talk.replies()).startsWith("{changed}").contains("Which of these would help you?");
  }

  @Test
  void so_does_its_button_but_not_later() {
    talk.say("oops 3");
    String third = button();
    talk.tap(third, "Yes");
    assertThat(talk.values()).containsEntry("hours", "20_or_more");

    talk.say("oops 1", "no").tap(third, "Yes");
    assertThat(talk.values()).containsEntry("hours", "20_or_more").doesNotContainKey("breaks");
  }

  @Test
  void the_button_of_one_correction_confirms_no_other() {
    talk.say("oops 3");
    String third = button();
    talk.say("no", "oops 1").tap(third, "Yes");
    assertThat(talk.values()).containsEntry("hours", "10_to_19");

    talk.tap(button(), "Yes");
    assertThat(talk.values()).containsEntry("hours", "10_to_19");
  }

  /** What its Yes sends back, which Telegram takes 64 bytes of. */
  private String button() {
    String id = talk.turn().replies().getLast().choices().getFirst().id();
    assertThat(id).hasSizeLessThan(64);
    return id;
  }

  @Test
  void no_changes_nothing_and_the_question_is_asked_again() {
    talk.say("sorry 3", "no");

    assertThat(talk.values()).containsEntry("hours", "10_to_19").doesNotContainKey("breaks");
    assertThat(talk.replies()).contains("Which of these would help you?");
    assertThat(talk.say("1").values()).containsEntry("breaks", List.of("help_at_home"));
  }

  @Test
  void the_same_words_once_more_are_asked_about_once_more() {
    talk.say("oops 3", "3");

    assertThat(talk.replies()).contains("{change_to");
    assertThat(talk.values()).doesNotContainKey("breaks");
  }

  @Test
  void two_machines_do_not_ask_each_other_for_ever() {
    for (int i = 0; i < 12; i++) {
      talk.say("oops 3");
    }
    assertThat(talk.turn().replies()).isEmpty();
  }

  @Test
  void what_the_answer_was_not_is_no_correction_of_it() {
    talk.say("3 not 1");

    assertThat(talk.replies()).doesNotContain("{change_to");
    assertThat(talk.values()).containsEntry("hours", "10_to_19");
  }

  @Test
  void who_has_been_asked_again_corrects_what_was_not_understood() {
    assertThat(talk.say("blue", "oops 1").replies()).doesNotContain("{change_to");
  }

  @Test
  void without_what_is_right_they_are_told_how_to_change_it() {
    talk.say("oops");

    assertThat(talk.replies()).startsWith("{how_to_change}").doesNotContain("{not_understood}");
  }

  @Test
  void a_correction_is_no_words_for_an_open_question() {
    talk.say("1", "3", "4 not 3");
    assertThat(talk.replies()).contains("{change_to value=4}");

    talk.say("yes", "sorry for the long wait");
    assertThat(talk.values())
        .containsEntry("listening", new BigDecimal("4"))
        .containsEntry("anything", "sorry for the long wait");
  }

  @Test
  void before_the_first_answer_there_is_nothing_to_correct() {
    Talk first = Talk.withConsent(Example.breaks()).say("oops yes");

    assertThat(first.replies()).doesNotContain("{change_to").doesNotContain("{how_to_change}");
  }

  @Test
  void a_longer_reply_that_is_no_answer_is_kept_beside_the_answer_that_follows() {
    talk.say(STORY, "and nobody from the council ever comes");
    assertThat(talk.replies()).startsWith("{kept_words}").doesNotContain("{not_understood}");

    talk.say("1");
    assertThat(talk.progress().answer("breaks").orElseThrow().comment())
        .isEqualTo(STORY + "\nand nobody from the council ever comes");
    assertThat(talk.progress().proposed()).isNull();
  }

  @Test
  void it_is_kept_while_something_else_is_proposed_and_where_the_question_is_skipped() {
    talk.say(STORY, "a day", "no", "skip");

    Answer answer = talk.progress().answer("breaks").orElseThrow();
    assertThat(answer.kind()).isEqualTo(Answer.Kind.SKIPPED);
    assertThat(answer.comment()).isEqualTo(STORY);
  }

  @Test
  void words_that_wait_for_one_question_give_way_to_none_for_another() {
    talk.say(STORY);
    String kept = talk.progress().proposed();

    talk.say("CHANGE 2", STORY + " and more than that");

    assertThat(talk.progress().proposed()).isEqualTo(kept);
    assertThat(talk.replies()).doesNotContain("{kept_words}");
  }

  @Test
  void nothing_is_kept_beside_a_postcode() {
    Conversation home =
        new Example()
            .consent(Purpose.TAKE_PART)
            .open("home", Type.POSTCODE, "What is your postcode?")
            .conversation("home");
    Talk asked = Talk.withConsent(home).say("I live at 4 Mill Lane in the yellow house");

    assertThat(asked.progress().proposed()).isNull();
    assertThat(asked.replies()).doesNotContain("{kept_words}");
  }

  @Test
  void not_knowing_stands_in_a_list_of_answers() {
    talk.say("don't know", "MY ANSWERS");

    assertThat(talk.replies()).contains("Which of these would help you? {answer_dont_know}");
  }
}
