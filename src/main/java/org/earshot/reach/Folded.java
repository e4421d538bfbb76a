package org.earshot.reach;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Answers to several questions taken together, as a standard with two steps has them. It tells the
 * sum of what the questions tell by themselves and nothing else, so that no small number can be
 * worked out from it that they hide.
 *
 * @param cells by answer; no two of them share an option
 */
record Folded(Map<String, Cell> cells) implements Counted {

  Folded {
    cells = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(cells));
  }

  /** Whoever gave one of these options to one question. */
  record Cell(Tally tally, Set<String> options) {}

  @Override
  public Set<String> answers() {
    return cells.keySet();
  }

  @Override
  public Told of(Answers group) {
    Map<Tally, Set<String>> meant = new LinkedHashMap<>();
    for (String answer : group.among(answers())) {
      Cell cell = cells.get(answer);
      if (cell != null) {
        meant.computeIfAbsent(cell.tally(), fresh -> new HashSet<>()).addAll(cell.options());
      }
    }
    long people = 0;
    boolean told = true;
    boolean small = false;
    for (Map.Entry<Tally, Set<String>> part : meant.entrySet()) {
      Told some = part.getKey().of(new Answers(part.getValue(), false));
      Long count = some.people();
      people += count == null ? 0 : count;
      told &= count != null;
      small |= some.small();
    }
    return told ? new Told(people, false) : new Told(null, small && meant.size() == 1);
  }
}
