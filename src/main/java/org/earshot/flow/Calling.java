package org.earshot.flow;

import java.util.Optional;
import org.earshot.flow.Understanding.CallWanted;
import org.earshot.flow.Understanding.Order;
import org.jspecify.annotations.Nullable;

/**
 * Whoever asks for a call gets one, and is told so. Where the words may be an answer as well they
 * are that too: "call me" says how somebody wants to be contacted, if that is the question.
 */
final class Calling {

  private Calling() {}

  /**
   * What these words order, now that they may ask for a call.
   *
   * @param order PERSON, or nothing
   */
  static Optional<Order> instead(OpenTurn turn, Optional<Order> order) {
    Optional<CallWanted> wanted =
        turn.understanding.callWanted(
            turn.said.text(), turn.language(), turn.conversation.wordings().keySet());
    if (wanted.isEmpty() || (order.isEmpty() && isAwaited(turn.state.pending()))) {
      return order;
    }
    CallWanted call = wanted.get();
    Question question = turn.question();
    if (question != null && answers(turn, question, call.words())) {
      return Optional.empty();
    }
    if (question != null && order.isEmpty() && answersToo(turn, question)) {
      turn.calls(Contacts.call(turn.wording(), call.when(), numbered(turn)));
      return Optional.empty();
    }
    return Optional.of(new Order(Command.PERSON, call.when()));
  }

  /** The number to call, which answers nothing: what was asked is asked again. */
  static void number(OpenTurn turn) {
    turn.heard(Command.PERSON, null);
    turn.repeated(Repeated.what(Command.PERSON));
    if (!turn.state.repeated().tooOften()) {
      turn.mention(Standing.NUMBER_NOTED);
      GoingOn.on(turn);
    }
  }

  /** Whether the words that ask for a call say where, too. */
  static boolean numbered(OpenTurn turn) {
    return turn.understanding.telephone(turn.said.text()).isPresent();
  }

  /** Whether something was asked beside the questions that these words may be the reply to. */
  private static boolean isAwaited(@Nullable Pending pending) {
    return pending != null
        && pending.kind() != Pending.Kind.DID_YOU_MEAN
        && pending.kind() != Pending.Kind.LATER;
  }

  /** "Call me", where one of the answers is a call. */
  private static boolean answers(OpenTurn turn, Question question, String words) {
    if (question.type() != Type.CHOICE && question.type() != Type.CHOICES) {
      return false;
    }
    Meaning meaning = turn.understanding.read(words, question, turn.hearing());
    return meaning instanceof Meaning.Understood || meaning instanceof Meaning.Unsure;
  }

  /**
   * Words of one's own, a day or one of the answers beside the call: the answer is kept as well.
   */
  private static boolean answersToo(OpenTurn turn, Question question) {
    return switch (question.type()) {
      case TEXT -> true;
      case CHOICE, CHOICES, DATE ->
          turn.understanding.read(turn.said.text(), question, turn.hearing())
              instanceof Meaning.Understood;
      default -> false;
    };
  }
}
