package org.earshot.reach;

import org.earshot.analysis.SmallNumbers;
import org.jspecify.annotations.Nullable;

/**
 * How many people there are, as far as it may be told.
 *
 * @param people null where it is hidden
 * @param small whether it is hidden for being small and no other number is hidden with it;
 *     otherwise it is not said whether it is small itself or a small one could be worked out from
 *     it
 * @param most the most that they can be, by what else is told; null where that is not known
 */
public record Told(@Nullable Long people, boolean small, @Nullable Long most) {

  static final Told NOBODY = new Told(0L, false);

  public Told(@Nullable Long people, boolean small) {
    this(people, small, small ? Long.valueOf(SmallNumbers.LEAST - 1) : people);
  }

  /** Hidden with others: of all of them together no more is known than this. */
  static Told hidden(@Nullable Long most) {
    return new Told(null, false, most);
  }

  public boolean nobody() {
    return people != null && people == 0;
  }

  /** Whether these are known to be as many as that. */
  public boolean reaches(long wanted) {
    return people != null && people >= wanted;
  }
}
