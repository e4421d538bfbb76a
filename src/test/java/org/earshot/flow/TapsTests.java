package org.earshot.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Buttons stay on the phone long after their question; most of this is in transcripts/taps.txt. */
class TapsTests {

  private static final Conversation BREAKS = Example.breaks();

  @Test
  void yes_to_another_consultation_is_no_consent_to_this_one() {
    String old = Button.of(another(), "consent:take_part:yes");
    Talk talk = Talk.about(BREAKS).open().tap(old, "Yes");

    assertThat(talk.turn().consents()).isEmpty();
    assertThat(talk.turn().kept()).isEmpty();
    assertThat(talk.replies()).contains("(take_part)");
  }

  @Test
  void a_button_of_a_question_that_is_not_here_is_not_read_as_words() {
    for (String id : new String[] {"caring:yes", Button.of(BREAKS, "parking:yes"), "yes", ""}) {
      Talk talk = Talk.about(BREAKS).open().tap(id, "Yes");

      assertThat(talk.heard().as()).as(id).isEqualTo(Heard.As.NOTHING);
      assertThat(talk.turn().consents()).as(id).isEmpty();
      assertThat(talk.replies()).as(id).contains("(take_part)");
    }
  }

  @Test
  void a_button_of_another_conversation_settles_nothing_that_was_asked_beside_the_questions() {
    Talk talk = Talk.withConsent(BREAKS).say("yes", "FORGET");
    talk.tap(Button.of(another(), "earshot:forget:yes"), "Yes");

    assertThat(talk.progress().answers()).containsKey("caring");
  }

  @Test
  void a_button_of_this_conversation_answers_its_question() {
    Talk talk = Talk.about(BREAKS).open();
    String yes = talk.turn().replies().getLast().choices().getFirst().id();

    assertThat(talk.tap(yes, "Yes").turn().consents())
        .extracting(Turn.Agreed::given)
        .contains(true);
  }

  @Test
  void a_stop_button_stops_wherever_it_comes_from() {
    Talk talk = Talk.withConsent(BREAKS).tap("made by the provider", "Stop");

    assertThat(talk.heard().command()).isEqualTo(Command.STOP);
    assertThat(talk.replies()).isEqualTo("{stopped}");
  }

  @Test
  void the_longest_ids_fit_into_what_telegram_takes() {
    String longest = "q".repeat(30) + ":" + "o".repeat(30);

    assertThat(Button.of(BREAKS, longest).getBytes(StandardCharsets.UTF_8)).hasSize(64);
  }

  /** The same questions in another version. */
  private static Conversation another() {
    return new Conversation(
        BREAKS.name(),
        "another",
        BREAKS.language(),
        BREAKS.keywords(),
        BREAKS.questions(),
        BREAKS.wordings(),
        BREAKS.contact());
  }
}
