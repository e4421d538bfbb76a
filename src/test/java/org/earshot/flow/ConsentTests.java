package org.earshot.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConsentTests {

  @Test
  void the_exact_words_of_request_and_reply_are_recorded() {
    Talk talk = Talk.about(Example.breaks()).open().say(" Yes ");

    assertThat(talk.turn().consents())
        .containsExactly(new Turn.Agreed(Purpose.TAKE_PART, true, "May we? (take_part)", " Yes "));
    assertThat(talk.progress().answer("consent:take_part").flatMap(Answer::given))
        .contains(new Value.YesNo(true));
  }

  @Test
  void the_request_is_recorded_in_the_language_in_which_it_was_made() {
    Talk talk = Talk.about(Example.breaks()).open().say("LANGUAGE polski", "tak");

    assertThat(talk.turn().consents())
        .containsExactly(
            new Turn.Agreed(Purpose.TAKE_PART, true, "pl: May we? (take_part)", "tak"));
  }

  @Test
  void unclear_words_are_no_consent() {
    Talk talk = Talk.about(Example.breaks()).open().say("maybe yes", "yes");

    assertThat(talk.turn().consents()).hasSize(1);
    assertThat(talk.turn().consents().getFirst().said()).isEqualTo("yes");
  }

  @Test
  void no_to_taking_part_keeps_nothing_and_is_complete() {
    Talk talk = Talk.about(Example.breaks()).open().say("no");

    assertThat(talk.turn().kept()).isEmpty();
    assertThat(talk.progress().answers()).isEmpty();
    assertThat(talk.turn().consents()).extracting(Turn.Agreed::given).containsExactly(false);
    assertThat(talk.complete()).isTrue();
  }

  @Test
  void nothing_is_kept_before_taking_part_was_agreed_even_where_its_place_is_wrong() {
    Conversation odd =
        new Example()
            .open("intro", Type.INFORMATION, "Something to know.")
            .yesNo("first", "Asked too early?", Condition.ALWAYS)
            .consent(Purpose.TAKE_PART)
            .conversation("odd");
    Talk talk = Talk.about(odd).open();

    assertThat(talk.replies()).contains("May we?").doesNotContain("Something", "too early");
    assertThat(talk.turn().kept()).isEmpty();
    assertThat(talk.say("yes").replies()).contains("Something to know.", "Asked too early?");
  }

  @Test
  void monitoring_is_asked_only_where_it_was_agreed_to() {
    Talk refused = equality("no");
    Talk agreed = equality("yes");

    assertThat(refused.replies()).contains("be_told_outcome");
    assertThat(agreed.replies()).contains("How old are you?");
  }

  @Test
  void monitoring_answers_do_not_apply_once_their_consent_is_withdrawn() {
    Talk talk = equality("yes").say("1");
    assertThat(talk.values()).containsEntry("age", "under_50");

    talk.tap("consent:equality:no");

    assertThat(talk.values()).doesNotContainKey("age");
    assertThat(talk.turn().consents())
        .extracting(Turn.Agreed::purpose, Turn.Agreed::given)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(Purpose.EQUALITY, false));
  }

  @Test
  void a_skipped_consent_is_not_given() {
    Talk talk = equality("no").say("skip");

    assertThat(talk.turn().consents()).extracting(Turn.Agreed::given).containsExactly(false);
    assertThat(talk.progress().answer("consent:be_told_outcome").flatMap(Answer::given)).isEmpty();
    assertThat(talk.complete()).isTrue();
  }

  @Test
  void back_reaches_later_consents_but_not_the_first() {
    Talk talk = equality("no").say("BACK");
    assertThat(talk.replies()).contains("May we? (equality)");

    assertThat(Talk.about(Example.breaks()).open().say("yes", "BACK").replies())
        .contains("{nothing_to_go_back_to}");
  }

  private static Talk equality(String reply) {
    return Talk.about(Example.breaks()).open().say("yes", "no", "3", "nothing", reply);
  }
}
