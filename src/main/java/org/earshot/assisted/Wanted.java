package org.earshot.assisted;

import java.math.BigDecimal;
import org.earshot.flow.Question;

/** What may be entered for a question that is answered by typing, in words for officers. */
public final class Wanted {

  private Wanted() {}

  /** For what was entered and is no answer at all. */
  public static String of(Question question) {
    return switch (question.type()) {
      case DATE -> "Enter a date, like 25 March 2027";
      case POSTCODE -> "Enter the first part of a postcode, like LE2";
      default -> number(question.shape());
    };
  }

  /** For an answer beyond the question's bounds. */
  public static String within(Question question) {
    return switch (question.type()) {
      case DATE -> "That day is too early or too late for this question";
      default -> number(question.shape());
    };
  }

  private static String number(Question.Shape shape) {
    BigDecimal min = shape.min();
    BigDecimal max = shape.max();
    if (min != null && max != null) {
      return "Enter a number from " + min.toPlainString() + " to " + max.toPlainString();
    }
    if (min != null) {
      return "Enter a number of at least " + min.toPlainString();
    }
    return max == null ? "Enter a number" : "Enter a number of at most " + max.toPlainString();
  }
}
