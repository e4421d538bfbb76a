package org.earshot.flow;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.earshot.flow.Understanding.CallWanted;
import org.earshot.flow.Understanding.Order;
import org.jspecify.annotations.Nullable;

/**
 * Whoever asks for a call gets one, and is told so. Where the words may be an answer as well they
 * are that too: "call me" says how somebody wants to be contacted, if that is the question.
 */
final class Calling {

  /** Who tells more than this tells of a call rather than asking for one. */
  private static final int LONGEST = 12;

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
    if (wanted.isEmpty() && order.isEmpty()) {
      wanted = among(turn);
    }
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

  /** "She cannot hear the phone. Please ring my brother": where it answers nothing. */
  private static Optional<CallWanted> among(OpenTurn turn) {
    Question question = turn.question();
    if (question == null || question.type() == Type.TEXT || isAnswer(turn, question)) {
      return Optional.empty();
    }
    String text = turn.said.text();
    Set<Locale> offered = turn.conversation.wordings().keySet();
    return turn.understanding
        .callAmong(text, turn.language(), offered)
        .or(() -> inFront(turn, text, offered));
  }

  /** A near hit is none: "can you ring me its Sam at 12 High St" has no option 12 or 2. */
  private static boolean isAnswer(OpenTurn turn, Question question) {
    Meaning meaning = turn.understanding.read(turn.said.text(), question, turn.hearing());
    return !(meaning instanceof Meaning.NotUnderstood || meaning instanceof Meaning.Unsure);
  }

  /**
   * "Can u ring me its Sam at 12 High St": where a text begins with the wish, and no more of it.
   */
  private static Optional<CallWanted> inFront(OpenTurn turn, String text, Set<Locale> offered) {
    return Words.beginnings(text, LONGEST).reversed().stream()
        .flatMap(front -> turn.understanding.callWanted(front, turn.language(), offered).stream())
        .findFirst();
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
    String text = turn.said.text();
    return turn.understanding.telephone(text).isPresent()
        || turn.understanding
            .callAmong(text, turn.language(), turn.conversation.wordings().keySet())
            .flatMap(call -> turn.understanding.telephone(call.part()))
            .isPresent();
  }

  /** Whether something was asked beside the questions that these words may be the reply to. */
  private static boolean isAwaited(@Nullable Pending pending) {
    return pending != null && pending.kind().beside();
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
