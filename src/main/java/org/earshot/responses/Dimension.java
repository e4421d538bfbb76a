package org.earshot.responses;

/** What responses are compared by. */
public sealed interface Dimension {

  record Channel() implements Dimension {}

  record Language() implements Dimension {}

  /** The join word of the partner that brought them; empty where none did. */
  record Partner() implements Dimension {}

  /** For whom they answered; its parts are {@link Voice#SELF} and {@link Voice#ORGANISATION}. */
  record AnsweringFor() implements Dimension {}

  /**
   * What was answered to this question.
   *
   * @param question its id
   */
  record Given(String question) implements Dimension {}
}
