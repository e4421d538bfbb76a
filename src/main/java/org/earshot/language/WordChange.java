package org.earshot.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What people added to a list of words and took away from it. It is kept instead of the list, so
 * that words which a later Earshot brings are understood as well.
 */
record WordChange(Set<String> added, Set<String> taken) {

  static final WordChange NONE = new WordChange(Set.of(), Set.of());

  /** What leads from one list to the other. */
  static WordChange between(List<String> shipped, List<String> wanted) {
    Set<String> added = new LinkedHashSet<>(wanted);
    shipped.forEach(added::remove);
    Set<String> taken = new LinkedHashSet<>(shipped);
    wanted.forEach(taken::remove);
    return new WordChange(added, taken);
  }

  /** As it is kept: a line for each word. */
  static WordChange parse(String text) {
    Set<String> added = new LinkedHashSet<>();
    Set<String> taken = new LinkedHashSet<>();
    for (String line : Pieces.words(text)) {
      if (line.length() > 1) {
        (line.startsWith("-") ? taken : added).add(line.substring(1));
      }
    }
    return new WordChange(added, taken);
  }

  String text() {
    List<String> lines = new ArrayList<>();
    added.forEach(word -> lines.add("+" + word));
    taken.forEach(word -> lines.add("-" + word));
    return Pieces.text(lines);
  }

  List<String> on(List<String> shipped) {
    Set<String> words = new LinkedHashSet<>(shipped);
    words.removeAll(taken);
    words.addAll(added);
    return List.copyOf(words);
  }

  boolean isNothing() {
    return added.isEmpty() && taken.isEmpty();
  }
}
