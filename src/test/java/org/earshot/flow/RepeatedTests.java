package org.earshot.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Machines that answer us are met with silence, and people are not. */
class RepeatedTests {

  private static final int MANY = 20;

  @ParameterizedTest
  @ValueSource(strings = {"I am out of office", "HELP", "LIST", "MORE", "MY ANSWERS", "CHANGE"})
  void the_lobby_falls_silent_after_a_few_repetitions(String words) {
    Talk talk = Talk.about(Example.named("lobby"));
    assertThat(talk.say(words, words).heard().as()).isNotEqualTo(Heard.As.NOT_UNDERSTOOD);

    assertThat(many(talk, words).turn().replies()).isEmpty();
    assertThat(talk.heard().command()).isNull();
  }

  @ParameterizedTest
  @EnumSource(
      value = Command.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"STOP", "START"})
  void no_command_is_answered_without_end(Command command) {
    String words = command.name().replace('_', ' ');
    Talk talk = many(Talk.withConsent(Example.breaks()).say("yes"), words);

    assertThat(talk.turn().replies()).isEmpty();
  }

  @Test
  void stop_and_another_command_are_obeyed_at_any_time() {
    Talk lobby = many(Talk.about(Example.named("lobby")), "HELP");

    assertThat(lobby.say("LANGUAGE").replies()).contains("{language_which}");
    assertThat(many(lobby, "hello").say("HELP").replies()).isEqualTo("{help}");
    assertThat(many(lobby, "HELP").say("STOP").replies()).isEqualTo("{stopped}");
  }

  @Test
  void the_next_day_begins_afresh() {
    Talk talk = many(Talk.about(Example.named("lobby")), "hello");
    talk.hear(Said.words("hello", Talk.NOON.plus(Duration.ofDays(1))));

    assertThat(talk.replies()).isEqualTo("{lobby}");
  }

  @Test
  void whoever_goes_back_question_by_question_is_not_repeating_themselves() {
    Talk talk = Talk.withConsent(Example.breaks()).say("yes", "1", "1", "3", "nothing");

    assertThat(talk.say("BACK", "BACK", "BACK", "BACK", "BACK").replies())
        .contains("How many hours");
    assertThat(talk.progress().state()).doesNotContain("r");
  }

  @Test
  void an_answer_ends_the_count() {
    Talk talk = Talk.withConsent(Example.breaks());
    for (int turn = 0; turn < MANY; turn++) {
      talk.say("HELP", turn % 2 == 0 ? "yes" : "BACK", "no");
    }

    assertThat(talk.say("HELP").replies()).isNotEmpty();
  }

  @Test
  void words_of_danger_again_and_again_still_reach_an_officer() {
    Talk talk = many(Talk.withConsent(Example.breaks()), "I might hurt myself");

    assertThat(talk.turn().alarm()).isTrue();
    assertThat(talk.turn().signpost()).isNull();
    assertThat(talk.turn().replies()).isEmpty();
  }

  private static Talk many(Talk talk, String words) {
    for (int turn = 0; turn < MANY; turn++) {
      talk.say(words);
    }
    return talk;
  }
}
