package org.earshot.inbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that an officer did with a case.
 *
 * @param what in the past tense; with what was before and what is since, where something changed
 * @param words a note; null where there is none, or it was wiped
 */
public record Step(Instant at, String officer, String what, @Nullable String words) {

  static final String NUMBER_GIVEN = "was given a number to call";
  static final String BEST_TIME = "wrote down the best time to call";
  static final String MORE_THAN_A_CALL = "heard of more than a call";

  private static final int SHOWN_DIGITS = 3;

  /** Whether {@link #words} is the number that they asked to be called on. */
  boolean givesNumber() {
    return what.equals(NUMBER_GIVEN) && words != null;
  }

  boolean isMoreThanACall() {
    return what.equals(MORE_THAN_A_CALL);
  }

  /** The words as the history of a case shows them: of a number only how it ends. */
  public @Nullable String shown() {
    return words != null && givesNumber()
        ? "…" + words.substring(Math.max(0, words.length() - SHOWN_DIGITS))
        : words;
  }
}
