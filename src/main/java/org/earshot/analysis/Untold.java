package org.earshot.analysis;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Why a number is not told, in files and to programs. */
public enum Untold {
  /** Fewer than ten answered the question, and no other number is hidden with theirs. */
  FEW_ANSWERED,

  /**
   * Fewer than ten answered; or how many did would tell how few gave an answer to another question
   * or, in a comparison, how few of another group there are. Which of them is not told: of two
   * numbers whose sum is known it would tell both.
   */
  NOT_SHOWN,

  /**
   * Fewer than ten; or a number from which such a one could be worked out; or, of an equality
   * question, the one answer that everybody gave. Which of them is not told: it would tell.
   */
  COULD_IDENTIFY;

  /** What it is called in the outside contract. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Of one answer; null where it is told. */
  public static @Nullable Untold ofCount(@Nullable Long count) {
    return count == null ? COULD_IDENTIFY : null;
  }
}
