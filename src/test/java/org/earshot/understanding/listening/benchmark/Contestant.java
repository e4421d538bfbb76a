package org.earshot.understanding.listening.benchmark;

import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * A way to tell languages apart: which of the candidates a text is in, or nothing that is one of
 * them.
 */
record Contestant(String name, BiFunction<String, Set<String>, String> choice) {

  String of(String text, Set<String> candidates) {
    return choice.apply(text, candidates);
  }

  /** The candidate with the highest share. */
  static String best(Map<String, Double> shares, Set<String> candidates) {
    return shares.entrySet().stream()
        .filter(share -> candidates.contains(share.getKey()))
        .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse("-");
  }
}
