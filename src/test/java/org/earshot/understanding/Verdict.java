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

  static Verdict of(Meaning meaning, String expected) {
    if (expected.startsWith("propose ")) {
      boolean proposed =
          meaning instanceof Meaning.Unsure unsure
              && ("propose " + value(unsure.candidate())).equals(expected);
      return proposed ? RIGHT : of(meaning, "ask") == RIGHT ? ASKED_NEEDLESSLY : SILENTLY_WRONG;
    }
    if (expected.equals("again")) {
      boolean again = meaning instanceof Meaning.NotUnderstood;
      return again ? RIGHT : of(meaning, "ask") == RIGHT ? ASKED_NEEDLESSLY : SILENTLY_WRONG;
    }
    String said = said(meaning);
    boolean right = said.equals(expected) || (expected.equals("ask") && said.equals("out"));
    if (right) {
      return RIGHT;
    }
    if (said.equals(expected + " +")) {
      return RIGHT;
    }
    if ((said + " +").equals(expected)) {
      return COMMENT_LOST;
    }
    boolean asks = said.equals("ask") || said.equals("out");
    return asks ? ASKED_NEEDLESSLY : SILENTLY_WRONG;
  }

  static String said(Meaning meaning) {
    return switch (meaning) {
      case Meaning.Understood understood ->
          value(understood.value()) + (understood.comment() == null ? "" : " +");
      case Meaning.DontKnow dontKnow -> "dont_know";
      case Meaning.Declined declined -> "declined";
      case Meaning.OutOfRange outOfRange -> "out";
      case Meaning.Unsure unsure -> "ask";
      case Meaning.NotUnderstood notUnderstood -> "ask";
    };
  }

  private static String value(Value value) {
    return switch (value) {
      case Value.YesNo answer -> answer.yes() ? "yes" : "no";
      case Value.Chosen answer -> answer.option();
      case Value.ChosenMany answer -> String.join(",", answer.options());
      case Value.Amount answer -> answer.number().stripTrailingZeros().toPlainString();
      case Value.Day answer -> answer.date().toString();
      case Value.Words answer -> answer.text();
    };
  }
}
