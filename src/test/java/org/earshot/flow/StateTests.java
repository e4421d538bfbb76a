package org.earshot.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StateTests {

  @Test
  void nothing_said_yet_is_the_empty_text() {
    assertThat(State.read("").phase()).isEqualTo(State.Phase.FRESH);
    assertThat(State.read("").text()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Pending.Kind.class)
  void everything_survives_being_written(Pending.Kind kind) {
    State state =
        new State(
            State.Phase.THANKED,
            true,
            7,
            12,
            new Repeated(3, 4, 5678),
            new Repeated(Repeated.WORDS, 2, 9),
            new Pending(kind, "4:wLE2 b3m9"));

    assertThat(State.read(state.text())).isEqualTo(state);
  }

  @ParameterizedTest
  @EnumSource(State.Phase.class)
  void every_phase_survives_being_written(State.Phase phase) {
    State state = State.read("").in(phase).languageSettled();

    assertThat(State.read(state.text())).isEqualTo(state);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?",
        "a?",
        "a?z",
        "zzz",
        "am",
        "ab99999999999999",
        "a\u0000",
        "asm-1b",
        "ar",
        "ar1.",
        "ar1.2",
        "aw.."
      })
  void what_cannot_be_read_does_no_harm(String text) {
    Talk talk =
        new Talk(
            Example.breaks(),
            new Progress(
                Example.ENGLISH,
                Engine.consented(Example.breaks(), Example.ENGLISH).answers(),
                text));

    assertThat(talk.say("yes").say("1").values()).isNotNull();
  }
}
