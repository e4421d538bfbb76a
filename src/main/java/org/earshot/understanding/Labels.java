package org.earshot.understanding;

import java.math.BigDecimal;

/** What the labels of a question's options are about, where that changes how a number is read. */
final class Labels {

  private Labels() {}

  static boolean areAboutNumbers(Attempt attempt) {
    return attempt.words().hasIntervals();
  }

  /** A bare whole number that an option has in the printed list, or two such. */
  static boolean couldBePosition(Quantity quantity, int options) {
    boolean bare = quantity.unit() == null && quantity.rate() == null && !quantity.approximate();
    BigDecimal to = quantity.interval().to();
    BigDecimal from = quantity.interval().from();
    if (!bare || quantity.compared() || to == null) {
      return false;
    }
    boolean whole = from.stripTrailingZeros().scale() <= 0;
    return whole && from.signum() > 0 && to.compareTo(BigDecimal.valueOf(options)) <= 0;
  }

  /** Whether the labels count in this unit, or, where they name none, the question does. */
  static boolean count(Attempt attempt, String unit) {
    boolean unlabelled = attempt.words().labelUnits().isEmpty();
    return unlabelled ? attempt.words().asksFor(unit) : attempt.words().labelUnits().contains(unit);
  }

  /**
   * Whether the labels can be about so great a number. The last is often open at its end ("85 or
   * over"), and must not take in a year of birth or a phone number.
   */
  static boolean couldMean(Attempt attempt, Interval said) {
    BigDecimal most = Ages.areAsked(attempt) ? Ages.OLDEST : mostCounted(attempt);
    BigDecimal to = said.to();
    return said.from().compareTo(most) <= 0 && (to == null || to.compareTo(most) <= 0);
  }

  private static BigDecimal mostCounted(Attempt attempt) {
    for (String unit : new String[] {"hour", "day"}) {
      BigDecimal most = count(attempt, unit) ? Conversions.most(unit, attempt.words()) : null;
      if (most != null) {
        return most;
      }
    }
    BigDecimal greatest = BigDecimal.ONE;
    for (int i = 0; i < attempt.question().shape().options().size(); i++) {
      Interval label = attempt.words().interval(i);
      greatest = label == null ? greatest : greatest.max(label.from());
    }
    return greatest.multiply(BigDecimal.TEN);
  }

  /**
   * Where the options are numbers themselves ("None", "One", "Two"), a digit could be the option's
   * number or the number that it says.
   */
  static boolean namesAnother(Attempt attempt, int position) {
    boolean typedNumber = attempt.pieces().stream().anyMatch(Piece::isNumber);
    if (!typedNumber) {
      return false;
    }
    Interval typed = Interval.exactly(BigDecimal.valueOf(position + 1));
    for (int i = 0; i < attempt.question().shape().options().size(); i++) {
      Interval label = attempt.words().interval(i);
      if (i != position && label != null && label.isOneNumber() && label.contains(typed)) {
        return true;
      }
    }
    return false;
  }
}
