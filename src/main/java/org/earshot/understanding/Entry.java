package org.earshot.understanding;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one word or phrase can mean in one language: all its senses, with what they stand for. */
final class Entry {

  private final Map<Sense, String> senses = new EnumMap<>(Sense.class);

  /**
   * @param meaning what it stands for ("12" for dozen, "hour" for hrs); empty where the sense says
   *     all. The first one added for a sense stays.
   */
  void add(Sense sense, String meaning) {
    senses.putIfAbsent(sense, meaning);
  }

  boolean has(Sense sense) {
    return senses.containsKey(sense);
  }

  boolean hasAny(Sense first, Sense... others) {
    if (has(first)) {
      return true;
    }
    for (Sense other : others) {
      if (has(other)) {
        return true;
      }
    }
    return false;
  }

  /** What the word stands for in this sense; null where it does not have the sense. */
  @Nullable String meaning(Sense sense) {
    return senses.get(sense);
  }
}
