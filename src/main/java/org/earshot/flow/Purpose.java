package org.earshot.flow;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a participant can agree to. Purposes are separate: agreeing to one says nothing of another.
 */
public enum Purpose {
  TAKE_PART,
  BE_TOLD_OUTCOME,
  BE_ASKED_AGAIN,
  /** Equality monitoring questions: special category data, always optional. */
  EQUALITY,
  /** Whether information is needed in another way (large print, BSL): special category data too. */
  OTHER_FORMAT,
  /**
   * To take part in a prize draw, or to get the thank-you that all get who agree: it is kept apart
   * from all answers.
   */
  ENTER_DRAW,
  /**
   * To be asked again about some topics only: no question asks it, whoever may chooses by
   * INTERESTS.
   */
  CHOOSE_TOPICS;

  private final String questionId = "consent:" + name().toLowerCase(Locale.ROOT);

  /**
   * The id of the question that asks for this consent; no author can use it, since ids have no
   * colon.
   */
  public String questionId() {
    return questionId;
  }

  /** The purpose that the question of this id asks about; null for any other question. */
  static @Nullable Purpose askedBy(String questionId) {
    for (Purpose purpose : values()) {
      if (purpose.questionId.equals(questionId)) {
        return purpose;
      }
    }
    return null;
  }
}
