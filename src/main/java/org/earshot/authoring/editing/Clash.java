package org.earshot.authoring.editing;

/**
 * Words that two officers changed at once.
 *
 * @param place names it in the files; to choose by
 * @param label names it to people
 * @param before what stood there when both began
 * @param mine empty where I took it away
 * @param theirs empty where they did
 */
public record Clash(String place, String label, String before, String mine, String theirs) {

  /** Whose words to keep. */
  public enum Side {
    MINE,
    THEIRS
  }
}
