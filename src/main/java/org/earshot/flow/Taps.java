package org.earshot.flow;

import java.util.Locale;

/**
 * A tapped button is exact: an answer, a changed answer, or a pick from one of our own lists. What
 * it says is never read as words, so that an old button answers nothing but its own question; only
 * STOP is obeyed wherever it comes from.
 */
final class Taps {

  private Taps() {}

  static void hear(OpenTurn turn, String tapped) {
    String picked = Button.picked(turn.conversation, tapped);
    if (picked != null) {
      pick(turn, picked);
    } else if (Words.stops(turn)) {
      Commands.obey(turn, new Understanding.Order(Command.STOP, null));
    } else {
      GoingOn.whereWeAre(turn);
    }
  }

  private static void pick(OpenTurn turn, String tapped) {
    int colon = tapped.lastIndexOf(':');
    String asked = colon < 0 ? "" : tapped.substring(0, colon);
    String option = tapped.substring(colon + 1);
    switch (asked) {
      case Languages.TAPPED -> language(turn, Locale.forLanguageTag(option));
      case GivenAnswers.TAPPED -> GivenAnswers.tapped(turn, TappedValue.whole(option));
      case Correcting.TAPPED -> Correcting.tapped(turn, option);
      case Forgetting.TAPPED -> forget(turn, option.equals("yes"));
      default -> answer(turn, asked, option);
    }
  }

  private static void language(OpenTurn turn, Locale chosen) {
    if (turn.conversation.wordings().containsKey(chosen)) {
      Languages.choose(turn, chosen);
    } else {
      GoingOn.whereWeAre(turn);
    }
  }

  /** An old button must not delete anything. */
  private static void forget(OpenTurn turn, boolean yes) {
    Pending pending = turn.state.pending();
    if (pending != null && pending.kind() == Pending.Kind.FORGET) {
      Forgetting.settle(turn, yes);
    } else {
      GoingOn.whereWeAre(turn);
    }
  }

  private static void answer(OpenTurn turn, String asked, String option) {
    int place = turn.conversation.place(asked);
    Question question = place < 0 ? null : turn.course().question(place);
    Value value = question == null ? null : TappedValue.of(question, option);
    if (question == null || value == null) {
      GoingOn.whereWeAre(turn);
    } else if (turn.state.phase() == State.Phase.ENDED) {
      thinkAgain(turn, question, value);
    } else if (place == turn.place()) {
      Answering.take(turn, question, tapped(value), DidYouMean.wordsFor(turn, question, value));
    } else if (turn.course().answered(place)) {
      change(turn, question, value);
    } else {
      GoingOn.whereWeAre(turn);
    }
  }

  /** After NO to taking part only its own YES counts. */
  private static void thinkAgain(OpenTurn turn, Question question, Value value) {
    if (Consenting.opens(question) && value.equals(new Value.YesNo(true))) {
      turn.state = turn.state.in(State.Phase.ASKING);
      Answering.take(turn, question, tapped(value));
    }
  }

  private static void change(OpenTurn turn, Question question, Value tapped) {
    Answer before = turn.answer(question);
    Value value = before == null ? tapped : TappedValue.added(before.value(), tapped, question);
    if (before != null && value.equals(before.value())) {
      GoingOn.whereWeAre(turn);
    } else if (Consenting.opens(question)) {
      // Withdrawing is more than an answer: what was said so far may be unwanted too.
      Forgetting.ask(turn);
    } else {
      turn.heard(Heard.As.ANSWER, question, value);
      replace(turn, question, value);
    }
  }

  private static void replace(OpenTurn turn, Question question, Value value) {
    Answer answer =
        new Answer(
            question.id(),
            Answer.Kind.ANSWERED,
            value,
            turn.said.text(),
            null,
            turn.language(),
            ReadBy.TAP);
    if (Consenting.allows(turn, question, answer)) {
      turn.keep(answer);
      turn.mention(Standing.CHANGED);
      turn.mention(InWords.of(value, question, turn.wording()));
      GoingOn.on(turn);
    }
  }

  private static Meaning.Understood tapped(Value value) {
    return new Meaning.Understood(value, null, ReadBy.TAP, null);
  }
}
