package org.earshot.authoring.plain;

/**
 * A word that the organisation has a view on.
 *
 * @param word as it should not be said, or as it is known here
 * @param instead as it is said here; empty for a word, or capitals, that everybody here knows
 */
public record HouseWord(String word, String instead) {

  /** Whether it belongs to the glossary: known, and never flagged. */
  public boolean known() {
    return instead.isEmpty();
  }
}
