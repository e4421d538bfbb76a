package org.earshot.flow;

import java.math.BigDecimal;
import java.util.Map;

/**
 * Asking again, and less and less: phone networks cut off a sender that repeats itself, and two
 * machines that answer each other would never end.
 */
final class Misunderstood {

  /** From here on a way out is offered as well. */
  private static final int OFFERED = 2;

  /** From here on the offer and the question take turns, so that no message repeats the last. */
  private static final int SHORTENED = 4;

  /** From here on nothing is said until something is understood. */
  static final int SILENT = 9;

  private Misunderstood() {}

  static void outOfRange(OpenTurn turn, Question question) {
    turn.heard(Heard.As.NOT_UNDERSTOOD, question, null);
    if (question.type() == Type.DATE) {
      again(turn, question);
      return;
    }
    again(turn, question, bounds(question.shape(), turn.wording()));
  }

  private static String bounds(Question.Shape shape, Wording wording) {
    BigDecimal min = shape.min();
    BigDecimal max = shape.max();
    if (min != null && max != null) {
      return wording.say(Standing.OUT_OF_RANGE, Map.of("min", min, "max", max));
    }
    if (min != null) {
      return wording.say(Standing.OUT_OF_RANGE_LEAST, Map.of("min", min));
    }
    return max == null
        ? wording.say(Standing.NOT_UNDERSTOOD)
        : wording.say(Standing.OUT_OF_RANGE_MOST, Map.of("max", max));
  }

  /** Says that it was not understood, as the question and the words have it, then asks again. */
  static void again(OpenTurn turn, Question question) {
    Standing why = Standing.NOT_UNDERSTOOD;
    if (BesideWords.keep(turn, question) && !BesideWords.ask(turn)) {
      why = Standing.KEPT_WORDS;
    } else if (question.type() == Type.DATE) {
      why = Standing.WHICH_DAY;
    }
    again(turn, question, turn.wording().say(why));
  }

  /** Whoever asks something back, or thanks, hears the question again. */
  static void asked(OpenTurn turn) {
    if (once(turn) < SILENT) {
      GoingOn.on(turn);
    }
  }

  /** Thanks for what came instead of words, each time, then asks again. */
  static void recorded(OpenTurn turn, String thanks) {
    if (once(turn) < SILENT) {
      turn.mention(thanks);
      GoingOn.on(turn);
    }
  }

  /** Says why, then asks again. */
  static void again(OpenTurn turn, Question question, String why) {
    int times = once(turn);
    if (times >= SILENT) {
      return;
    }
    if (times >= SHORTENED && times % 2 == 0) {
      turn.state = turn.state.awaiting(null);
      turn.reply(Reply.of(wayOut(turn, question)));
      return;
    }
    if (times < SHORTENED) {
      remark(turn, question, why, times >= OFFERED);
    }
    GoingOn.on(turn);
  }

  private static void remark(OpenTurn turn, Question question, String why, boolean offered) {
    boolean saidByOffer =
        offered
            && Answering.canSkip(question)
            && why.equals(turn.wording().say(Standing.NOT_UNDERSTOOD));
    if (!saidByOffer) {
      turn.mention(why);
    }
    if (offered) {
      turn.mention(wayOut(turn, question));
    }
  }

  /** Counts one misunderstanding more, and returns the count. */
  private static int once(OpenTurn turn) {
    int times = Math.min(SILENT, turn.state.misunderstandings() + 1);
    turn.state = turn.state.misunderstood(times);
    return times;
  }

  /**
   * Counts a guess that has to be confirmed; returns whether to ask about it. However much was
   * misunderstood before, a near hit is asked about, unless just that has been.
   */
  static boolean worthAsking(OpenTurn turn, Pending proposal) {
    int times = turn.state.misunderstandings() + 1;
    boolean fresh = !proposal.equals(turn.state.pending());
    boolean worth = times < SHORTENED || (times < SILENT && fresh);
    if (worth) {
      once(turn);
    }
    return worth;
  }

  private static String wayOut(OpenTurn turn, Question question) {
    if (Answering.canSkip(question)) {
      return turn.wording().say(Standing.OFFER_SKIP_OR_PERSON);
    }
    return Consenting.opens(question) ? Contacts.whom(turn) : Contacts.help(turn);
  }
}
