package org.earshot.understanding.listening.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.earshot.understanding.listening.PlainWords;
import org.earshot.understanding.listening.Script;

/** The words of the sentences to learn from, by script and language. */
final class Lessons {

  private final Map<String, Map<String, List<String[]>>> byScript = new TreeMap<>();

  Lessons(Map<String, List<String>> sentences) {
    new TreeMap<>(sentences).forEach((language, all) -> add(language, words(all)));
  }

  private static List<String[]> words(List<String> sentences) {
    return sentences.stream()
        .map(sentence -> PlainWords.of(sentence).toArray(String[]::new))
        .filter(words -> words.length > 0)
        .toList();
  }

  /** A language goes to the script of most of its sentences and keeps only those. */
  private void add(String language, List<String[]> sentences) {
    Map<String, Integer> counts = new HashMap<>();
    sentences.forEach(words -> counts.merge(script(words), 1, Integer::sum));
    String script = Collections.max(counts.entrySet(), Map.Entry.comparingByValue()).getKey();
    byScript
        .computeIfAbsent(script, s -> new TreeMap<>())
        .put(
            language,
            new ArrayList<>(
                sentences.stream().filter(words -> script(words).equals(script)).toList()));
  }

  private static String script(String[] words) {
    return Script.of(List.of(words));
  }

  Map<String, Map<String, List<String[]>>> byScript() {
    return byScript;
  }
}
