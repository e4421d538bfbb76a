package org.earshot.flow;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** A reply to the question that is being asked, from words to an answer. */
final class Answering {

  private Answering() {}

  /** Reads words as a reply to the current question. */
  static void hear(OpenTurn turn, Question question) {
    Meaning meaning = turn.understanding.read(turn.said.text(), question, turn.hearing());
    if (turn.alarming() && leavesToAsk(meaning)) {
      turn.heard(Heard.As.NOT_UNDERSTOOD, question, null);
    } else {
      hear(turn, question, meaning);
    }
  }

  /** After the signpost that words of danger got, nobody is pressed for an answer. */
  private static boolean leavesToAsk(Meaning meaning) {
    return meaning instanceof Meaning.Unsure
        || meaning instanceof Meaning.OutOfRange
        || meaning instanceof Meaning.NotUnderstood;
  }

  static void hear(OpenTurn turn, Question question, Meaning meaning) {
    switch (meaning) {
      case Meaning.Understood reply -> take(turn, question, reply);
      case Meaning.Unsure reply -> DidYouMean.ask(turn, question, reply.candidate());
      case Meaning.DontKnow reply -> leaveUnknown(turn, question);
      case Meaning.Declined reply -> skip(turn, question);
      case Meaning.OutOfRange reply -> Misunderstood.outOfRange(turn, question);
      case Meaning.NotUnderstood reply -> notUnderstood(turn, question);
    }
  }

  /** Takes this as the answer to the current question and goes on. */
  static void take(OpenTurn turn, Question question, Meaning.Understood reply) {
    take(turn, question, reply, turn.said.text());
  }

  /** Takes down what was read already. */
  static void told(OpenTurn turn, Question question, Answer answer) {
    turn.heard(Heard.As.ANSWER, question, answer.value());
    if (record(turn, question, answer)) {
      GoingOn.on(turn);
    }
  }

  /**
   * @param said the words that said it, which need not be the last
   */
  static void take(OpenTurn turn, Question question, Meaning.Understood reply, String said) {
    turn.heard(Heard.As.ANSWER, question, reply.value());
    if (!record(turn, question, answer(turn, question, reply, said))) {
      return;
    }
    Locale in = reply.in();
    boolean otherwise = in != null && !in.equals(turn.language());
    Optional<Locale> other =
        question.type() == Type.TEXT || otherwise ? Languages.noticed(turn) : Optional.empty();
    if (other.isPresent()) {
      turn.flush();
      Languages.offer(turn, other.get());
    } else {
      GoingOn.on(turn);
    }
  }

  /**
   * Keeps the answer, and says that it was changed where it was being changed.
   *
   * @return whether there is anything to go on with
   */
  private static boolean record(OpenTurn turn, Question question, Answer answer) {
    if (!Consenting.allows(turn, question, answer)) {
      return false;
    }
    boolean changed = turn.revisiting();
    turn.keep(BesideWords.with(turn, answer));
    turn.state = turn.state.revisiting(State.NONE);
    if (changed) {
      turn.mention(Standing.CHANGED);
    }
    RecordedReply.beside(turn, question);
    return true;
  }

  private static Answer answer(
      OpenTurn turn, Question question, Meaning.Understood reply, String said) {
    return new Answer(
        question.id(),
        Answer.Kind.ANSWERED,
        reply.value(),
        reply.value().keptOf(said),
        reply.comment(),
        Objects.requireNonNullElse(reply.in(), turn.language()),
        reply.by());
  }

  private static Answer without(OpenTurn turn, Question question, Answer.Kind kind) {
    return new Answer(question.id(), kind, null, turn.said.text(), null, turn.language());
  }

  private static void leaveUnknown(OpenTurn turn, Question question) {
    if (Consenting.opens(question)) {
      notUnderstood(turn, question);
      return;
    }
    turn.heard(Heard.As.DONT_KNOW, question, null);
    if (record(turn, question, without(turn, question, Answer.Kind.DONT_KNOW))) {
      turn.mention(Standing.DONT_KNOW_NOTED);
      GoingOn.on(turn);
    }
  }

  private static void skip(OpenTurn turn, Question question) {
    turn.heard(Heard.As.SKIP, question, null);
    if (!canSkip(question)) {
      Misunderstood.again(turn, question, turn.wording().say(Standing.CANNOT_SKIP));
    } else if (record(turn, question, without(turn, question, Answer.Kind.SKIPPED))) {
      turn.mention(Standing.SKIPPED);
      GoingOn.on(turn);
    }
  }

  static boolean canSkip(Question question) {
    return !question.shape().required() && !Consenting.opens(question);
  }

  private static void notUnderstood(OpenTurn turn, Question question) {
    if (RecordedReply.kept(turn, question)) {
      turn.heard(Heard.As.RECORDING, question, null);
      RecordedReply.askAlso(turn, question);
      return;
    }
    if (Words.putsOff(turn)) {
      Commands.hear(turn, new Understanding.Order(Command.LATER, null));
      return;
    }
    turn.heard(Heard.As.NOT_UNDERSTOOD, question, null);
    Optional<Locale> other = Languages.noticedOrWished(turn);
    if (other.isPresent()) {
      Languages.offer(turn, other.get());
    } else if (asksOrThanks(turn)) {
      Misunderstood.asked(turn);
    } else {
      Misunderstood.again(turn, question);
    }
  }

  /** Both hear the question again, and no "sorry": an officer answers the one. */
  private static boolean asksOrThanks(OpenTurn turn) {
    String text = turn.said.text();
    return turn.understanding.asks(text, turn.hearing())
        || turn.understanding.acknowledges(text, turn.hearing());
  }
}
