package org.earshot.reach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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

  /** The groups with fewer people than in proportion, those with nobody first. */
  public List<Lacking> lacking() {
    return measures.stream()
        .flatMap(
            measure ->
                measure.groups().stream()
                    .filter(Group::lacking)
                    .map(group -> new Lacking(measure, group)))
        .sorted(Comparator.comparing(lacking -> lacking.group().verdict()))
        .toList();
  }

  /** The questions that are measured, by id. */
  public Set<String> questions() {
    return measures.stream().map(Measure::question).collect(Collectors.toUnmodifiableSet());
  }

  /** The targets that are set, with what has been reached of them. */
  public List<Aim> aims() {
    List<Aim> aims = new ArrayList<>();
    for (Measure measure : measures) {
      for (Group group : measure.groups()) {
        Integer wanted = group.target();
        if (wanted != null) {
          aims.add(new Aim(measure.ask(), group.label(), group.told(), wanted));
        }
      }
    }
    return aims;
  }

  /** A group that should be asked. */
  public record Lacking(Measure measure, Group group) {}
}
