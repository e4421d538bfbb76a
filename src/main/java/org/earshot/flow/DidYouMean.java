package org.earshot.flow;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asking about a likely reading instead of guessing. */
final class DidYouMean {

  private DidYouMean() {}

  /** Asks whether this was meant, unless a plain repetition is the clearer question. */
  static void ask(OpenTurn turn, Question question, Value candidate) {
    turn.heard(Heard.As.UNSURE, question, candidate);
    String text = question.type() == Type.YES_NO ? null : ValueText.write(candidate, question);
    Pending proposal = new Pending(Pending.Kind.DID_YOU_MEAN, turn.place() + ":" + text);
    if (text == null || !Misunderstood.worthAsking(turn, proposal)) {
      Misunderstood.again(turn, question);
      return;
    }
    turn.propose(proposal);
    turn.reply(
        new Reply(
            words(turn, question, candidate), tappable(turn, question, candidate), false, ""));
  }

  /** Hears the reply: yes confirms, another answer replaces, also after a no; no asks again. */
  static void settle(OpenTurn turn, Question question, String detail) {
    Value candidate = candidate(turn, question, detail);
    if (candidate == null) {
      Answering.hear(turn, question);
      return;
    }
    Boolean yes = YesOrNo.read(turn.understanding, turn.said.text(), turn.hearing());
    if (Boolean.TRUE.equals(yes)) {
      Meaning.Understood meant =
          new Meaning.Understood(candidate, null, ReadBy.CONFIRMED, turn.language());
      Answering.take(turn, question, meant, wordsFor(turn, question, candidate));
      return;
    }
    String rest = afterNo(turn);
    Meaning meaning = read(turn, question, rest);
    boolean onlyNo = yes != null || (!rest.isEmpty() && meaning instanceof Meaning.NotUnderstood);
    if (onlyNo && !isAnswer(meaning, question) && !asksToo(meaning, rest)) {
      turn.heard(Heard.As.NOT_UNDERSTOOD, question, null);
      GoingOn.on(turn);
    } else {
      Answering.hear(turn, question, meaning);
    }
  }

  /** All of it, or what follows a no: "no, 15" and "no the second one" say two things. */
  private static Meaning read(OpenTurn turn, Question question, String rest) {
    Meaning whole = turn.understanding.read(turn.said.text(), question, turn.hearing());
    if (rest.isEmpty() || isAnswer(whole, question)) {
      return whole;
    }
    Meaning more = turn.understanding.read(rest, question, turn.hearing());
    return isAnswer(more, question) || asksToo(more, rest) ? more : whole;
  }

  /** Empty where they do not begin with a clear no, or say nothing else. */
  private static String afterNo(OpenTurn turn) {
    String[] cut = turn.said.text().strip().split("[\\s,.;:!]+", 2);
    boolean no =
        cut.length == 2
            && Boolean.FALSE.equals(YesOrNo.read(turn.understanding, cut[0], turn.hearing()));
    return no ? cut[1] : "";
  }

  private static boolean isAnswer(Meaning meaning, Question question) {
    return meaning instanceof Meaning.Understood && question.type() != Type.TEXT;
  }

  /** Whether what followed a no is itself worth asking about. */
  private static boolean asksToo(Meaning meaning, String rest) {
    return !rest.isEmpty() && meaning instanceof Meaning.Unsure;
  }

  /**
   * What the participant said for this value: the words that made us propose it, not the "yes" or
   * the button that confirms it.
   */
  static String wordsFor(OpenTurn turn, Question question, Value value) {
    Pending pending = turn.state.pending();
    String proposed = turn.proposed();
    return pending != null
            && proposed != null
            && value.equals(candidate(turn, question, pending.detail()))
        ? proposed
        : turn.said.text();
  }

  private static @Nullable Value candidate(OpenTurn turn, Question question, String detail) {
    int colon = detail.indexOf(':');
    String asked = Integer.toString(turn.place());
    return colon > 0 && detail.substring(0, colon).equals(asked)
        ? ValueText.read(detail.substring(colon + 1), question)
        : null;
  }

  private static String words(OpenTurn turn, Question question, Value candidate) {
    String option = option(candidate);
    String label = InWords.of(candidate, question, turn.wording());
    return option == null
        ? turn.wording().say(Standing.DID_YOU_MEAN_VALUE, Map.of("value", label))
        : turn.wording()
            .say(
                Standing.DID_YOU_MEAN,
                Map.of("number", question.shape().options().indexOf(option) + 1, "label", label));
  }

  private static List<Reply.Choice> tappable(OpenTurn turn, Question question, Value candidate) {
    String option = option(candidate);
    return option == null
        ? List.of()
        : List.of(Asking.choice(question, option, turn.wording().label(question, option)));
  }

  private static @Nullable String option(Value candidate) {
    return switch (candidate) {
      case Value.Chosen one -> one.option();
      case Value.ChosenMany many -> many.options().size() == 1 ? many.options().get(0) : null;
      default -> null;
    };
  }
}
