package org.earshot.flow;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A tapped button is exact: an answer, a changed answer, or a pick from one of our own lists. */
final class Taps {

  private Taps() {}

  static void hear(OpenTurn turn, String tapped) {
    int colon = tapped.lastIndexOf(':');
    String asked = colon < 0 ? "" : tapped.substring(0, colon);
    String option = tapped.substring(colon + 1);
    switch (asked) {
      case Languages.TAPPED -> language(turn, Locale.forLanguageTag(option));
      case GivenAnswers.TAPPED -> GivenAnswers.tapped(turn, place(option));
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
    Question question = place < 0 ? null : turn.conversation.questions().get(place);
    if (question == null) {
      Words.hear(turn);
      return;
    }
    Value value = value(question, option);
    if (value == null) {
      GoingOn.whereWeAre(turn);
    } else if (turn.state.phase() == State.Phase.ENDED) {
      thinkAgain(turn, question, value);
    } else if (place == turn.place()) {
      Answering.take(turn, question, value, null);
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
      Answering.take(turn, question, value, null);
    }
  }

  private static void change(OpenTurn turn, Question question, Value tapped) {
    Answer before = turn.answer(question);
    Value value = before == null ? tapped : added(before.value(), tapped, question);
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
            question.id(), Answer.Kind.ANSWERED, value, turn.said.text(), null, turn.language());
    if (Consenting.allows(turn, question, answer)) {
      turn.keep(answer);
      turn.mention(Standing.CHANGED);
      turn.mention(InWords.of(value, question, turn.wording()));
      GoingOn.on(turn);
    }
  }

  /** One button picks one option, so further taps on the same list add to it. */
  private static Value added(@Nullable Value before, Value tapped, Question question) {
    if (!(before instanceof Value.ChosenMany had) || !(tapped instanceof Value.ChosenMany more)) {
      return tapped;
    }
    List<String> options = new ArrayList<>();
    for (String option : question.shape().options()) {
      if (more.options().contains(option)
          || (had.options().contains(option) && !excluded(option, more, question))) {
        options.add(option);
      }
    }
    return new Value.ChosenMany(options);
  }

  private static boolean excluded(String option, Value.ChosenMany tapped, Question question) {
    return question.shape().exclusive().contains(option)
        || tapped.options().stream().anyMatch(question.shape().exclusive()::contains);
  }

  private static @Nullable Value value(Question question, String option) {
    boolean listed = question.shape().options().contains(option);
    return switch (question.type()) {
      case YES_NO ->
          switch (option) {
            case "yes" -> new Value.YesNo(true);
            case "no" -> new Value.YesNo(false);
            default -> null;
          };
      case CHOICE -> listed ? new Value.Chosen(option) : null;
      case CHOICES -> listed ? new Value.ChosenMany(List.of(option)) : null;
      case RATING -> mark(question.shape(), option);
      default -> null;
    };
  }

  private static @Nullable Value mark(Question.Shape shape, String option) {
    int mark = place(option);
    BigDecimal number = BigDecimal.valueOf(mark);
    boolean within =
        mark >= 0
            && shape.min() != null
            && shape.max() != null
            && number.compareTo(shape.min()) >= 0
            && number.compareTo(shape.max()) <= 0;
    return within ? new Value.Amount(number) : null;
  }

  private static int place(String digits) {
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException notOurs) {
      return Course.END;
    }
  }
}
