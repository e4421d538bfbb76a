package org.earshot.authoring.plain;

import java.util.List;

/** The organisation's own words: what it says, and what is known there. */
public interface HouseWords {

  /** In alphabetical order. */
  List<HouseWord> all();

  /** Adds a word, or changes what is said instead of it. */
  void put(HouseWord word);

  /** Takes a word off the list; nothing happens where it is not on it. */
  void remove(String word);
}
