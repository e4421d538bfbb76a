package org.earshot.reach;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.earshot.analysis.SmallNumbers;
import org.jspecify.annotations.Nullable;

/**
 * How many gave each answer to one question, one answer each, small numbers hidden as in the
 * results: groups tell what can be reckoned from those numbers and nothing else.
 */
final class Tally implements Counted {

  private final Map<String, Long> counts;
  private final Set<String> shown = new HashSet<>();
  private final long answered;
  private final boolean told;
  private final boolean anyTold;

  /**
   * @param counts by answer, those that nobody gave too
   */
  Tally(Map<String, Long> counts) {
    this(counts, true, true);
  }

  /**
   * @param told whether anything may be told at all
   * @param anyTold whether any answer may be told with how many gave it
   */
  Tally(Map<String, Long> counts, boolean told, boolean anyTold) {
    this.told = told;
    this.anyTold = anyTold;
    this.counts = new LinkedHashMap<>(counts);
    this.answered = counts.values().stream().mapToLong(Long::longValue).sum();
    List<String> answers = new ArrayList<>(this.counts.keySet());
    List<@Nullable Long> hidden =
        SmallNumbers.hide(answered, new ArrayList<>(this.counts.values()));
    for (int i = 0; i < answers.size(); i++) {
      if (told && anyTold && hidden.get(i) != null) {
        shown.add(answers.get(i));
      }
    }
  }

  /** Everybody who gave any answer. */
  Told everybody() {
    if (!told) {
      return new Told(null, false);
    }
    boolean small = SmallNumbers.isSmall(answered);
    return new Told(small ? null : answered, small);
  }

  @Override
  public Set<String> answers() {
    return counts.keySet();
  }

  @Override
  public Told of(Answers group) {
    Set<String> meant = group.among(counts.keySet());
    long people = sum(meant);
    if (!told) {
      return everybody();
    }
    if (!anyTold) {
      return new Told(null, false);
    }
    if (people == 0) {
      return everybody().small() ? new Told(null, true) : Told.NOBODY;
    }
    if (everybody().small()) {
      return new Told(null, true);
    }
    if (SmallNumbers.isSmall(people)) {
      return hidden(meant);
    }
    Set<String> others = new HashSet<>(counts.keySet());
    others.removeAll(meant);
    return shown.containsAll(meant) || shown.containsAll(others)
        ? new Told(people, false)
        : hidden(meant);
  }

  /** They are as many as are told of them, and at most all who are hidden besides. */
  private Told hidden(Set<String> meant) {
    Set<String> others = new HashSet<>(shown);
    others.removeAll(meant);
    return Told.hidden(answered - sum(others));
  }

  private long sum(Set<String> answers) {
    long sum = 0;
    for (Map.Entry<String, Long> entry : counts.entrySet()) {
      sum += answers.contains(entry.getKey()) ? entry.getValue() : 0;
    }
    return sum;
  }
}
