package org.earshot.groups;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What one group said together.
 *
 * @param hands how many raised theirs, by question and answer; only what was counted
 * @param notes by question; "" for what was said beside all questions
 */
public record Together(Map<String, Map<String, Integer>> hands, Map<String, String> notes) {

  public Together {
    Map<String, Map<String, Integer>> copy = new LinkedHashMap<>();
    hands.forEach((question, counts) -> copy.put(question, Map.copyOf(counts)));
    hands = Map.copyOf(copy);
    notes = Map.copyOf(notes);
  }

  /** How many raised their hands for this answer; nothing where nobody counted. */
  public Map<String, Integer> counted(String question) {
    return hands.getOrDefault(question, Map.of());
  }

  /** How many hands were raised for the answer that most were raised for; 0 where none was. */
  public int most() {
    return hands.values().stream()
        .flatMap(counts -> counts.values().stream())
        .mapToInt(Integer::intValue)
        .max()
        .orElse(0);
  }

  public String note(String question) {
    return notes.getOrDefault(question, "");
  }
}
