package org.earshot.flow;

import org.jspecify.annotations.Nullable;

/** A clear yes or no to something that Earshot itself asks. */
final class YesOrNo {

  /** Read as strictly as a consent: it may be about forgetting everything. */
  private static final Question ASKED =
      new Question(
          "earshot:confirm",
          Type.YES_NO,
          Question.Shape.OPEN,
          Condition.ALWAYS,
          Question.Section.CONSENT);

  private YesOrNo() {}

  /** Null where it is neither, or not clearly so. */
  static @Nullable Boolean read(Understanding understanding, String text, Hearing hearing) {
    return understanding.read(text, ASKED, hearing) instanceof Meaning.Understood reply
            && reply.value() instanceof Value.YesNo answer
        ? Boolean.valueOf(answer.yes())
        : null;
  }
}
