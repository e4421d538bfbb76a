package org.earshot.understanding.listening.benchmark;

/** Which pieces of a sentence stand for a message. */
enum Cut {
  /** Any piece but one like "a" or "de", which is of no language; names are among them. */
  ANY(4, true),

  /** Nothing with a capital letter, as most names have, and nothing short. */
  WITHOUT_NAMES(8, false);

  /** An ideograph stands for about as much as four letters. */
  private static final int LETTERS_OF_AN_IDEOGRAPH = 4;

  private final int fewestLetters;
  private final boolean capitals;

  Cut(int fewestLetters, boolean capitals) {
    this.fewestLetters = fewestLetters;
    this.capitals = capitals;
  }

  boolean takes(String piece, boolean ideographs) {
    long letters = piece.codePoints().filter(Character::isLetter).count();
    int fewest = ideographs ? fewestLetters / LETTERS_OF_AN_IDEOGRAPH : fewestLetters;
    return letters >= fewest && (capitals || piece.codePoints().noneMatch(Character::isUpperCase));
  }
}
