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

  /**
   * What somebody chose.
   *
   * @param mine what stood there as mine when they chose: who chose theirs and then went on typing
   *     is asked again
   */
  public record Choice(Side side, String mine) {

    /** Words of a form come with other ends of lines. */
    boolean holdsFor(String words) {
      return side == Side.MINE
          || mine.strip().replaceAll("\\s+", " ").equals(words.strip().replaceAll("\\s+", " "));
    }
  }

  /** Whose words to keep. */
  public enum Side {
    MINE,
    THEIRS
  }
}
