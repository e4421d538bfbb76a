package org.earshot.reach;

import java.util.Comparator;
import java.util.List;

/**
 * Who answered a consultation, beside who lives there. Small numbers are hidden: it may be shown to
 * others.
 *
 * @param area the name of the area compared with; empty where there is none
 * @param guessed whether nobody has chosen the area
 * @param people how many take part
 */
public record Reached(String area, boolean guessed, Told people, List<Measure> measures) {

  public Reached {
    measures = List.copyOf(measures);
  }

  /** The groups that nobody, or fewer than expected, belongs to; those with nobody first. */
  public List<Lacking> lacking() {
    return measures.stream()
        .flatMap(
            measure ->
                measure.groups().stream()
                    .filter(group -> group.figure() != null && group.verdict().lacking())
                    .map(group -> new Lacking(measure, group)))
        .sorted(Comparator.comparing(lacking -> lacking.group().verdict()))
        .toList();
  }

  /** A group that should be asked. */
  public record Lacking(Measure measure, Group group) {}
}
