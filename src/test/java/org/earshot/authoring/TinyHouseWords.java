package org.earshot.authoring;

import java.util.List;
import java.util.TreeMap;
import org.earshot.authoring.plain.HouseWord;
import org.earshot.authoring.plain.HouseWords;

/** An organisation's words in memory; none to begin with. */
final class TinyHouseWords implements HouseWords {

  private final TreeMap<String, HouseWord> words = new TreeMap<>();

  @Override
  public List<HouseWord> all() {
    return List.copyOf(words.values());
  }

  @Override
  public void put(HouseWord word) {
    words.put(word.word(), word);
  }

  @Override
  public void remove(String word) {
    words.remove(word);
  }
}
