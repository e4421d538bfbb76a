package org.earshot.web.annual;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.earshot.consultations.MovedDays.Moved;
import org.jspecify.annotations.Nullable;

/**
 * What became of something that was promised by a day: by the one that people were told first.
 *
 * @param moved the days that they were told since, the oldest first
 */
record PromisedBy(Promise promise, List<Moved> moved) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  PromisedBy {
    moved = List.copyOf(moved);
  }

  /**
   * @param due the day that holds now; null where none is known
   * @param kept the day on which it was kept; null where it was not
   */
  static PromisedBy of(
      @Nullable LocalDate due, List<Moved> moved, @Nullable LocalDate kept, LocalDate today) {
    LocalDate first = due == null || moved.isEmpty() ? due : moved.getFirst().before();
    return new PromisedBy(Promise.of(first, kept, today), moved);
  }

  /** With the days, where it was moved. */
  String words() {
    if (moved.isEmpty() || promise == Promise.NONE) {
      return promise.words();
    }
    return promise.words()
        + " (day moved from "
        + DAY.format(moved.getFirst().before())
        + " to "
        + DAY.format(moved.getLast().after())
        + ")";
  }
}
