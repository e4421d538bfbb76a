package org.earshot.understanding;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of numbers, ends included.
 *
 * @param to null where there is no upper end
 */
record Interval(BigDecimal from, @Nullable BigDecimal to) {

  static Interval exactly(BigDecimal number) {
    return new Interval(number, number);
  }

  boolean isOneNumber() {
    return to != null && from.compareTo(to) == 0;
  }

  boolean contains(Interval other) {
    if (other.from.compareTo(from) < 0) {
      return false;
    }
    return to == null || (other.to != null && other.to.compareTo(to) <= 0);
  }

  boolean contains(BigDecimal number) {
    return contains(exactly(number));
  }
}
