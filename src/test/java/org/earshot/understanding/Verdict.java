package org.earshot.understanding;

import org.earshot.flow.Meaning;
import org.earshot.flow.Value;

/** How a reading compares with what it must become. */
enum Verdict {
  RIGHT,
  /** Something was recorded that was not meant: the worst that can happen. */
  SILENTLY_WRONG,
  /** The answer is right, but what was said beyond it is not kept apart. */
  COMMENT_LOST,
  /** It was asked again though the reply was clear. */
  ASKED_NEEDLESSLY;

  /**
   * @param said as {@link #said} has it
   */
  static Verdict of(String said, String expected) {
    if (expected.startsWith("propose ") || expected.equals("again")) {
      boolean asked = asks(said);
      return said.equals(expected) ? RIGHT : asked ? ASKED_NEEDLESSLY : SILENTLY_WRONG;
    }
    boolean right = said.equals(expected) || (expected.equals("ask") && asks(said));
    if (right || said.equals(expected + " +")) {
      return RIGHT;
    }
    if ((said + " +").equals(expected)) {
      return COMMENT_LOST;
    }
    return asks(said) ? ASKED_NEEDLESSLY : SILENTLY_WRONG;
  }

  /**
   * A command that is missed only asks again; an opt-out that is missed is as bad as a false one.
   */
  static Verdict ofCommand(String said, String expected) {
    if (said.equals(expected)) {
      return RIGHT;
    }
    return said.equals("-") && !expected.equals("STOP") ? ASKED_NEEDLESSLY : SILENTLY_WRONG;
  }

  private static boolean asks(String said) {
    return said.equals("again") || said.equals("out") || said.startsWith("propose ");
  }

  /** In the words of the tables. */
  static String said(Meaning meaning) {
    return switch (meaning) {
      case Meaning.Understood understood ->
          value(understood.value()) + (understood.comment() == null ? "" : " +");
      case Meaning.DontKnow dontKnow -> "dont_know";
      case Meaning.Declined declined -> "declined";
      case Meaning.OutOfRange outOfRange -> "out";
      case Meaning.Unsure unsure -> "propose " + value(unsure.candidate());
      case Meaning.NotUnderstood notUnderstood -> "again";
    };
  }

  private static String value(Value value) {
    return switch (value) {
      case Value.YesNo answer -> answer.yes() ? "yes" : "no";
      case Value.Chosen answer -> answer.option();
      case Value.ChosenMany answer -> String.join(",", answer.options());
      case Value.Amount answer -> answer.number().stripTrailingZeros().toPlainString();
      case Value.Day answer -> answer.date().toString();
      case Value.Outward answer -> answer.code();
      case Value.Words answer -> answer.text();
    };
  }
}
