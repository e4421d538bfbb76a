package org.earshot.authoring.editing;

/** An edit that would break something else, in the officer's words. Nothing was changed. */
public final class CannotEdit extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String field;
  private final String words;

  /**
   * @param field what it is about: {@code type}, {@code options}, {@code condition}, or empty
   */
  public CannotEdit(String field, String words) {
    super(words);
    this.field = field;
    this.words = words;
  }

  /** What to say to the officer. */
  public String words() {
    return words;
  }

  public String field() {
    return field;
  }
}
