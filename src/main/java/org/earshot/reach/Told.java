package org.earshot.reach;

import org.jspecify.annotations.Nullable;

/**
 * How many people there are, as far as it may be told.
 *
 * @param people null where it is hidden
 * @param small whether it is hidden for being small; otherwise a small one could be worked out from
 *     it
 */
public record Told(@Nullable Long people, boolean small) {

  static final Told NOBODY = new Told(0L, false);

  public boolean nobody() {
    return people != null && people == 0;
  }

  /** Whether these are known to be as many as that. */
  public boolean reaches(long wanted) {
    return people != null && people >= wanted;
  }
}
