package org.earshot.understanding;

import org.earshot.flow.Meaning;
import org.jspecify.annotations.Nullable;

/** "Skip", "prefer not to say", "I don't know": replies that are no answer, to any question. */
final class Refusals {

  private Refusals() {}

  /** Null where the whole reply is neither. */
  static @Nullable Reading in(Attempt attempt) {
    if (attempt.isOnly(Sense.SKIP)) {
      return Reading.certain(new Meaning.Declined());
    }
    if (attempt.isOnly(Sense.DONT_KNOW)) {
      return Reading.certain(new Meaning.DontKnow());
    }
    return null;
  }
}
