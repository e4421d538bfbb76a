package org.earshot.flow;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a participant may ask for at any point, and what is done about it. */
final class Commands {

  private Commands() {}

  /** STOP and START are always obeyed; the others until they have led nowhere too often. */
  static void hear(OpenTurn turn, Understanding.Order order) {
    if (order.command() == Command.STOP || order.command() == Command.START) {
      obey(turn, order);
      return;
    }
    turn.repeated(Repeated.what(order.command()));
    if (turn.state.repeated().tooOften()) {
      return;
    }
    State before = turn.state;
    Locale language = turn.language();
    obey(turn, order);
    if (!turn.state.equals(before) || !turn.language().equals(language)) {
      turn.state = turn.state.repeating(Repeated.NEVER);
    }
  }

  static void obey(OpenTurn turn, Understanding.Order order) {
    String argument = order.argument();
    turn.heard(order.command(), argument);
    switch (order.command()) {
      case STOP -> turn.mention(Standing.STOPPED);
      case START -> start(turn);
      case HELP -> turn.mention(Contacts.help(turn));
      case MORE -> more(turn);
      case BACK -> reopenedOr(turn, () -> GivenAnswers.back(turn));
      case CHANGE -> reopenedOr(turn, () -> GivenAnswers.change(turn, argument));
      case LATER -> later(turn, argument);
      case LANGUAGE -> Languages.ask(turn, argument);
      case MY_ANSWERS -> GivenAnswers.show(turn);
      case FORGET -> Forgetting.ask(turn);
      case PERSON -> person(turn, argument);
      // What is open, and who is who, is the hall's to say.
      case LIST, LINK, UNLINK -> {}
    }
  }

  private static void start(OpenTurn turn) {
    turn.mention(Standing.STARTED);
    turn.state = turn.state.misunderstood(0).repeating(Repeated.NEVER);
    reopenedOr(turn, () -> GoingOn.on(turn));
  }

  /** "Who is this?" is asked in the same words: the welcome says. */
  private static void more(OpenTurn turn) {
    turn.mention(turn.wording().welcome());
    turn.mention(turn.wording().more());
    turn.mention(Standing.PRIVACY);
    if (turn.conversation.telling().careUntouched()) {
      turn.mention(Standing.PRIVACY_CARE);
    }
    if (turn.conversation.recordings()) {
      turn.mention(Standing.PRIVACY_RECORDINGS);
    }
    String page = turn.conversation.telling().page();
    if (page != null) {
      turn.mention(Standing.READ_MORE, Map.of("url", page));
    }
    turn.flush();
    GoingOn.on(turn);
  }

  /**
   * @param call when a call suits; empty where that was not said, null where no call was asked for
   */
  private static void person(OpenTurn turn, @Nullable String call) {
    turn.mention(
        call == null
            ? Contacts.person(turn)
            : Contacts.call(turn.wording(), call, Calling.numbered(turn)));
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
      answer(turn, time(turn, when));
    }
  }

  /** Hears when to resume; a time that was not understood is asked for once more. */
  static void resume(OpenTurn turn, Pending when) {
    boolean askedAgain = !when.detail().isEmpty();
    Optional<Instant> time = time(turn, turn.said.text());
    if (time.isEmpty() && askedAgain) {
      turn.mention(Standing.NOT_UNDERSTOOD);
      GoingOn.on(turn);
    } else {
      answer(turn, time);
    }
  }

  private static Optional<Instant> time(OpenTurn turn, String when) {
    Optional<Instant> time = turn.understanding.when(when, turn.language(), turn.said.at());
    turn.heard(Command.LATER, time.orElse(null));
    return time;
  }

  private static void answer(OpenTurn turn, Optional<Instant> time) {
    turn.state = turn.state.misunderstood(0);
    if (time.isPresent()) {
      String words = InWords.time(time.get(), turn.language());
      turn.state = turn.state.awaiting(Pending.of(Pending.Kind.LATER));
      turn.mention(Standing.LATER_CONFIRMED, Map.of("when", words));
    } else {
      turn.state = turn.state.awaiting(new Pending(Pending.Kind.WHEN, "2"));
      turn.mention(Standing.LATER_NOT_UNDERSTOOD);
    }
  }
}
