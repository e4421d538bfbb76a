package org.earshot.outcomes;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A promise that is not kept yet.
 *
 * @param since the day from which the time for it runs
 * @param due the day that was promised first; it never changes
 * @param expected the days that people were told since, oldest first; a day that is public and that
 *     nobody was told is not among them
 * @param published whether everybody can read it already, and only the letters are not sent yet
 * @param silent whether it is late, and nobody has been told so nor of a day that is still to come
 */
public record Owed(
    Promise promise,
    LocalDate since,
    LocalDate due,
    List<LocalDate> expected,
    boolean published,
    boolean silent) {

  /**
   * When officers are reminded, in twelfths of the time: for 84 days after 8, 10 and 11 weeks, for
   * any other length in the same proportion.
   */
  public enum Step {
    FIRST(8),
    SECOND(10),
    LAST(11),
    /** The day has passed. */
    LATE(12);

    private static final int ALL = 12;

    private final int twelfths;

    Step(int twelfths) {
      this.twelfths = twelfths;
    }
  }

  public Owed {
    expected = List.copyOf(expected);
  }

  /** The day that people were told last. */
  public LocalDate by() {
    return expected.isEmpty() ? due : expected.getLast();
  }

  public boolean late(LocalDate today) {
    return today.isAfter(due);
  }

  /** The step that has come last; empty where it is early days. A review has six months. */
  public Optional<Step> step(LocalDate today) {
    return Arrays.stream(Step.values())
        .filter(step -> promise != Promise.REVIEW || step.compareTo(Step.LAST) >= 0)
        .filter(step -> !today.isBefore(day(step)))
        .reduce((first, second) -> second);
  }

  private LocalDate day(Step step) {
    if (step == Step.LATE) {
      return by().plusDays(1);
    }
    LocalDate from = from();
    return from.plusDays(ChronoUnit.DAYS.between(from, by()) * step.twelfths / Step.ALL);
  }

  private LocalDate from() {
    if (expected.isEmpty()) {
      return since;
    }
    return expected.size() == 1 ? due : expected.get(expected.size() - 2);
  }
}
