package org.earshot.flow;

import java.time.LocalDate;
import java.util.Map;

/** What comes next: the opening, information, the next question, thanks, or that all is done. */
final class GoingOn {

  private GoingOn() {}

  /** The first words: who asks, why, how long, what it costs; then the first question. */
  static void open(OpenTurn turn) {
    turn.state = turn.state.in(State.Phase.ASKING);
    introduce(turn);
    on(turn);
  }

  static void introduce(OpenTurn turn) {
    turn.mention(Introduction.of(turn.conversation, turn.wording()));
    turn.flush();
  }

  /** How long all of it takes. */
  static void pace(OpenTurn turn) {
    turn.mention(Introduction.pace(turn.conversation, turn.wording()));
  }

  /** Taking part was declined, and is asked again. */
  static void reopen(OpenTurn turn) {
    turn.state = turn.state.in(State.Phase.ASKING);
    on(turn);
  }

  /** Says what comes next, and leaves aside whatever else was being asked. */
  static void on(OpenTurn turn) {
    turn.state = turn.state.awaiting(null);
    if (!turn.revisiting()) {
      turn.state = turn.state.revisiting(State.NONE);
      inform(turn);
    }
    Question question = turn.question();
    if (question == null) {
      thank(turn);
      return;
    }
    if (!turn.revisiting()) {
      turn.state = turn.state.in(State.Phase.ASKING);
    }
    turn.reply(
        Asking.question(question, turn.course(), turn.place(), turn.wording(), turn.firstAsked()));
  }

  /** Says where we are to someone who asked for nothing that a question wants. */
  static void whereWeAre(OpenTurn turn) {
    turn.state = turn.state.misunderstood(0);
    if (turn.state.phase() == State.Phase.ENDED) {
      return;
    }
    if (turn.inLobby()) {
      turn.mention(Standing.LOBBY);
    } else if (turn.question() == null && turn.state.phase() != State.Phase.ASKING) {
      turn.mention(Standing.ALREADY_DONE);
    } else {
      on(turn);
    }
  }

  /** Words for which there is no question: said once that all is done, then silence. */
  static void idle(OpenTurn turn) {
    if (turn.alarming()) {
      return;
    }
    switch (turn.state.phase()) {
      case TOLD_DONE -> {}
      case THANKED -> {
        turn.mention(Standing.ALREADY_DONE);
        turn.state = turn.state.in(State.Phase.TOLD_DONE);
      }
      default -> {
        if (!turn.inLobby()) {
          whereWeAre(turn);
        } else if (worthSaying(turn)) {
          lobby(turn);
        }
      }
    }
  }

  /** Whoever names a language that we do not speak is told which we do. */
  private static void lobby(OpenTurn turn) {
    if (turn.understanding.onlyNames(turn.said.text()).isPresent()) {
      Languages.ask(turn, turn.said.text());
    } else {
      whereWeAre(turn);
    }
  }

  /** Counts words that there is no use for in the lobby; returns whether to say so once more. */
  private static boolean worthSaying(OpenTurn turn) {
    turn.repeated(Repeated.WORDS);
    return !turn.state.repeated().tooOften();
  }

  private static void inform(OpenTurn turn) {
    boolean any = false;
    Question question = turn.question();
    while (question != null && question.type() == Type.INFORMATION) {
      turn.mention(turn.wording().asked(question).ask());
      turn.keep(new Answer(question.id(), Answer.Kind.SHOWN, null, "", null, turn.language()));
      any = true;
      question = turn.question();
    }
    if (any) {
      turn.flush();
    }
  }

  private static void thank(OpenTurn turn) {
    if (turn.state.phase() == State.Phase.ASKING && !turn.inLobby()) {
      turn.mention(turn.wording().thanks());
      promise(turn);
      String groups = turn.conversation.telling().groups();
      if (!groups.isEmpty()) {
        turn.mention(Standing.SUPPORT_GROUPS, Map.of("groups", groups));
      }
      turn.flush();
      turn.state = turn.state.in(State.Phase.THANKED);
    }
  }

  /** By when those who agreed to be told hear what was decided, unless the thanks say that day. */
  private static void promise(OpenTurn turn) {
    LocalDate by = turn.conversation.telling().by();
    if (by != null && Consenting.agreed(turn, Purpose.BE_TOLD_OUTCOME)) {
      Wording wording = turn.wording();
      if (NamedDay.in(wording.thanks(), wording.language()).stream().noneMatch(day -> day.is(by))) {
        turn.mention(Standing.FEEDBACK_NEXT, Map.of("date", wording.written(by)));
      }
    }
  }
}
