package org.earshot.understanding;

import org.jspecify.annotations.Nullable;

/**
 * An amount that someone wrote.
 *
 * @param interval the number, or the numbers that it could be
 * @param unit the unit of time it came with ("hour"); null where it came with none
 * @param rate the time that it was for ("week" in "20 a week"); null where none was named
 * @param approximate whether "about" or the like stood with it
 * @param compared whether "more than", "or less" or the like stood with it
 * @param strict whether it was "more than" or "less than", so that the number itself is not meant
 * @param doubtful whether a point or comma in it could mean two things
 * @param end the piece after its last
 */
record Quantity(
    Interval interval,
    @Nullable String unit,
    @Nullable String rate,
    boolean approximate,
    boolean compared,
    boolean strict,
    boolean doubtful,
    int end) {

  boolean isRange() {
    return !compared && interval.to() != null && !interval.isOneNumber();
  }
}
