package org.earshot.flow;

/**
 * What a participant can agree to. Purposes are separate: agreeing to one says nothing of another.
 */
public enum Purpose {
  TAKE_PART,
  BE_TOLD_OUTCOME,
  BE_ASKED_AGAIN,
  /** Equality monitoring questions: special category data, always optional. */
  EQUALITY;

  /**
   * The id of the question that asks for this consent; no author can use it, since ids have no
   * colon.
   */
  public String questionId() {
    return "consent:" + name().toLowerCase(java.util.Locale.ROOT);
  }
}
