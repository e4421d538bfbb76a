package org.earshot.flow;

import org.jspecify.annotations.Nullable;

/** Consent is an answer with a record of its own; without the first, nothing else is kept. */
final class Consenting {

  private Consenting() {}

  /** Whether this question asks to take part, which comes before anything is kept. */
  static boolean opens(Question question) {
    return question.id().equals(Purpose.TAKE_PART.questionId());
  }

  /**
   * Records what was agreed to or refused, if the question asks for consent. Only a clear yes is
   * consent; no to taking part ends everything.
   *
   * @return whether the answer may be kept
   */
  static boolean allows(OpenTurn turn, Question question, Answer answer) {
    Purpose purpose = question.isConsent() ? Purpose.askedBy(question.id()) : null;
    if (purpose == null) {
      return true;
    }
    boolean given = agrees(answer.value());
    String request = turn.wording().asked(question).ask();
    turn.agreed(new Turn.Agreed(purpose, given, request, answer.said()));
    if (given || purpose != Purpose.TAKE_PART) {
      return true;
    }
    turn.end();
    turn.mention(Standing.DECLINED);
    turn.mention(Standing.FOLLOW_OFFER);
    return false;
  }

  /** Whether somebody has agreed to this in their answers. */
  static boolean agreed(OpenTurn turn, Purpose purpose) {
    return turn.conversation
        .question(purpose.questionId())
        .map(turn::answer)
        .filter(answer -> agrees(answer.value()))
        .isPresent();
  }

  private static boolean agrees(@Nullable Value value) {
    return value instanceof Value.YesNo reply && reply.yes();
  }
}
