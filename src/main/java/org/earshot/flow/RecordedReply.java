package org.earshot.flow;

import org.jspecify.annotations.Nullable;

/**
 * A voice note or a picture in reply to a question. It waits for an officer, who writes down what
 * it says. An open question is taken as answered, so that nobody waits; a closed one is asked
 * again, as its answer decides what is asked next.
 */
final class RecordedReply {

  private RecordedReply() {}

  /**
   * Whether one that came with this turn is kept: never before consent, never about equality, where
   * a picture tells more than was asked.
   */
  static boolean kept(OpenTurn turn, Question question) {
    return turn.said.recording() != null
        && turn.conversation.recordings()
        && question.section() == Question.Section.MAIN;
  }

  /** Hears one that came without words. */
  static void hear(OpenTurn turn, Question question) {
    Answer before = turn.answer(question);
    boolean open = question.type() == Type.TEXT;
    turn.heard(Heard.As.RECORDING, question, null);
    turn.recorded(question);
    if (!open) {
      askAlso(turn, question);
      return;
    }
    if (before == null || before.kind() != Answer.Kind.ANSWERED) {
      turn.keep(
          new Answer(question.id(), Answer.Kind.WAITING, null, "", null, turn.language(), null));
    }
    turn.state = turn.state.revisiting(State.NONE);
    turn.mention(voice(turn) ? Standing.VOICE_KEPT : Standing.PICTURE_KEPT);
    GoingOn.on(turn);
  }

  /** Keeps one that came with words, beside what the words say. */
  static void beside(OpenTurn turn, Question question) {
    if (kept(turn, question)) {
      turn.recorded(question);
      turn.mention(noted(turn));
    }
  }

  /** Keeps one whose words say nothing that the question asks for, and asks for an answer too. */
  static void askAlso(OpenTurn turn, Question question) {
    turn.recorded(question);
    String why = turn.wording().say(noted(turn)) + " " + turn.wording().say(Standing.WRITE_TOO);
    Misunderstood.recorded(turn, why);
  }

  private static Standing noted(OpenTurn turn) {
    return voice(turn) ? Standing.VOICE_NOTED : Standing.PICTURE_NOTED;
  }

  private static boolean voice(OpenTurn turn) {
    @Nullable Recording recording = turn.said.recording();
    return recording == Recording.VOICE;
  }
}
