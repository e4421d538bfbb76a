package org.earshot.flow;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Words from the participant: a command, the reply to something pending, or an answer. */
final class Words {

  private Words() {}

  static void hear(OpenTurn turn) {
    Optional<Understanding.Order> order = command(turn);
    if (order.isEmpty() || order.get().command() == Command.PERSON) {
      order = Calling.instead(turn, order);
    }
    if (order.isPresent() && !Languages.answers(turn, order.get())) {
      Commands.hear(turn, order.get());
      return;
    }
    boolean helped = turn.state.repeated().what() == Repeated.what(Command.HELP);
    turn.orderedNothing();
    Pending pending = turn.state.pending();
    if (helped && acknowledges(turn)) {
      afterHelp(turn, pending);
    } else if (pending != null) {
      settle(turn, pending);
    } else {
      reply(turn);
    }
  }

  static Optional<Understanding.Order> command(OpenTurn turn) {
    return turn.understanding.command(
        turn.said.text(), turn.language(), turn.conversation.wordings().keySet());
  }

  /** Whether these words, wherever they come from, want no more messages. */
  static boolean stops(OpenTurn turn) {
    return command(turn).filter(order -> order.command() == Command.STOP).isPresent();
  }

  private static void settle(OpenTurn turn, Pending pending) {
    switch (pending.kind()) {
      case DID_YOU_MEAN -> didYouMean(turn, pending.detail());
      case WHICH_ANSWER -> GivenAnswers.pick(turn);
      case WHICH_LANGUAGE -> Languages.pick(turn);
      case LANGUAGE_OFFER -> Languages.settle(turn, Locale.forLanguageTag(pending.detail()));
      case WHEN -> Commands.resume(turn, pending);
      case FORGET -> Forgetting.settle(turn, clearYes(turn));
      case LATER -> afterLater(turn);
    }
  }

  /** "Ok, thanks" is for the help: HELP repeats no question, so the words answer none. */
  private static void afterHelp(OpenTurn turn, @Nullable Pending pending) {
    if (pending != null && pending.kind() == Pending.Kind.FORGET) {
      Forgetting.settle(turn, false);
      return;
    }
    turn.state = turn.state.awaiting(null);
    if (turn.question() == null) {
      GoingOn.idle(turn);
    } else {
      GoingOn.on(turn);
    }
  }

  /** "Ok, thanks" is for the promise to write again: it must not become a consent. */
  private static void afterLater(OpenTurn turn) {
    turn.state = turn.state.awaiting(null);
    Question question = turn.question();
    boolean agreed = question != null && question.type() == Type.YES_NO && clearYes(turn);
    if (question != null && (agreed || acknowledges(turn))) {
      turn.heard(Heard.As.NOT_UNDERSTOOD, question, null);
      GoingOn.on(turn);
    } else {
      reply(turn);
    }
  }

  /** Not where a list has such an option: "OK" may stand between "Good" and "Bad". */
  private static boolean acknowledges(OpenTurn turn) {
    if (!turn.understanding.acknowledges(turn.said.text(), turn.hearing())) {
      return false;
    }
    Question question = turn.question();
    if (question == null || question.type() == Type.YES_NO || question.type() == Type.TEXT) {
      return true;
    }
    Meaning meaning = turn.understanding.read(turn.said.text(), question, turn.hearing());
    return !(meaning instanceof Meaning.Understood);
  }

  private static void didYouMean(OpenTurn turn, String detail) {
    Question question = turn.question();
    if (question == null) {
      GoingOn.idle(turn);
    } else {
      DidYouMean.settle(turn, question, detail);
    }
  }

  private static void reply(OpenTurn turn) {
    Question question = turn.question();
    if (question != null) {
      Answering.hear(turn, question);
    } else if (turn.state.phase() == State.Phase.ENDED && clearYes(turn)) {
      GoingOn.reopen(turn);
    } else {
      GoingOn.idle(turn);
    }
  }

  private static boolean clearYes(OpenTurn turn) {
    return Boolean.TRUE.equals(YesOrNo.read(turn.understanding, turn.said.text(), turn.hearing()));
  }
}
