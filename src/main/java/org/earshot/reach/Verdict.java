package org.earshot.reach;

import org.earshot.analysis.SmallNumbers;
import org.jspecify.annotations.Nullable;

/** How a group's share of those who answered compares with its share of the population. */
public enum Verdict {
  /** Nobody of the group has answered, and chance alone would not have it so. */
  MISSING("Missing: nobody yet"),
  /** Nobody of the group has answered, which may be chance, or has nothing to compare with. */
  NOBODY("Nobody yet"),
  FEWER("Fewer than expected"),
  AS_EXPECTED("As expected"),
  MORE("More than expected"),
  /** There is no share of the population, or nobody to compare. */
  NO_FIGURE("Nothing to compare with"),
  /** There are fewer people than may be told, or than can be compared. */
  TOO_FEW("Too few to tell"),
  /** Telling would tell a small number beside it. */
  HIDDEN("Not shown");

  private final String words;

  Verdict(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /** Whether somebody should go and ask these people. */
  public boolean lacking() {
    return this == MISSING || this == NOBODY || this == FEWER;
  }

  /**
   * @param population its share of the population in percent; null where it is not known
   * @param base how many are compared
   */
  static Verdict of(Told told, @Nullable Double population, long base) {
    if (told.nobody()) {
      return nobody(population, base);
    }
    if (population == null || base < SmallNumbers.LEAST) {
      return told.people() == null ? untold(told) : NO_FIGURE;
    }
    Long people = told.people();
    if (people != null) {
      return compared(Interval.of(people, base), population);
    }
    // By the most that they can be, so that nothing is told but what was known.
    Long most = told.most();
    return most != null && Interval.of(Math.min(base, most), base).high() < population
        ? FEWER
        : untold(told);
  }

  private static Verdict untold(Told told) {
    return told.small() ? TOO_FEW : HIDDEN;
  }

  private static Verdict nobody(@Nullable Double population, long base) {
    boolean chance =
        population == null
            || base < SmallNumbers.LEAST
            || Interval.of(0, base).high() >= population;
    return chance ? NOBODY : MISSING;
  }

  private static Verdict compared(Interval interval, double population) {
    if (interval.high() < population) {
      return FEWER;
    }
    return interval.low() > population ? MORE : AS_EXPECTED;
  }
}
