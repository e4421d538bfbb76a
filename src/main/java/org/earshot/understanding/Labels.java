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
