package org.earshot.flow;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a participant may ask for at any point, and what is done about it. */
final class Commands {

  private Commands() {}

  static void obey(OpenTurn turn, Understanding.Order order) {
    String argument = order.argument();
    turn.heard(order.command(), argument);
    switch (order.command()) {
      case STOP -> turn.mention(Standing.STOPPED);
      case START -> start(turn);
      case HELP -> help(turn);
      case MORE -> more(turn);
      case BACK -> reopenedOr(turn, () -> GivenAnswers.back(turn));
      case CHANGE -> reopenedOr(turn, () -> GivenAnswers.change(turn, argument));
      case LATER -> later(turn, argument);
      case LANGUAGE -> Languages.ask(turn, argument);
      case MY_ANSWERS -> GivenAnswers.show(turn);
      case FORGET -> Forgetting.ask(turn);
      case PERSON -> person(turn);
      // What is open is the hall's to say.
      case LIST -> {}
    }
  }

  private static void start(OpenTurn turn) {
    turn.mention(Standing.STARTED);
    turn.state = turn.state.misunderstood(0);
    reopenedOr(turn, () -> GoingOn.on(turn));
  }

  private static void help(OpenTurn turn) {
    turn.mention(Standing.HELP);
    if (Contacts.known(turn)) {
      turn.mention(Contacts.help(turn));
    }
  }

  private static void more(OpenTurn turn) {
    turn.mention(turn.wording().more());
    turn.mention(Standing.PRIVACY);
    turn.flush();
    GoingOn.on(turn);
  }

  private static void person(OpenTurn turn) {
    turn.mention(Contacts.person(turn));
    GoingOn.on(turn);
  }

  /** After NO to taking part, these mean that someone has thought again. */
  private static void reopenedOr(OpenTurn turn, Runnable otherwise) {
    if (turn.state.phase() == State.Phase.ENDED) {
      GoingOn.reopen(turn);
    } else {
      otherwise.run();
    }
  }

  /** LATER, with or without a time. */
  private static void later(OpenTurn turn, @Nullable String when) {
    if (turn.question() == null) {
      GoingOn.whereWeAre(turn);
    } else if (when == null) {
      turn.state = turn.state.awaiting(Pending.of(Pending.Kind.WHEN));
      turn.mention(Standing.LATER_WHEN);
    } else {
      resumeAt(turn, when);
    }
  }

  /** Hears when to resume. */
  static void resumeAt(OpenTurn turn, String when) {
    Optional<Instant> time = turn.understanding.when(when, turn.language(), turn.said.at());
    turn.heard(Command.LATER, time.orElse(null));
    turn.state = turn.state.awaiting(null).misunderstood(0);
    if (time.isPresent()) {
      String words = InWords.time(time.get(), turn.language());
      turn.mention(Standing.LATER_CONFIRMED, Map.of("when", words));
    } else {
      turn.mention(Standing.LATER_NOT_UNDERSTOOD);
      GoingOn.on(turn);
    }
  }
}
