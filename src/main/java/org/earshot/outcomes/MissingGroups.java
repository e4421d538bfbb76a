package org.earshot.outcomes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.earshot.reach.Figure;
import org.earshot.reach.Group;
import org.earshot.reach.Measure;
import org.earshot.reach.Reached;

/**
 * Who is missing among those who answered, or heard too little, beside who lives there: a limit of
 * whatever is found. Tells nothing that the page about reach does not. Pure.
 */
record MissingGroups(Reached reached) {

  /** Of one question; a report is no table. */
  private static final int MOST = 8;

  /** Nothing where nobody is missing, or there is nothing to compare with. */
  List<String> lines() {
    Map<Measure, List<Group>> missing = new LinkedHashMap<>();
    reached
        .lacking()
        .forEach(
            one ->
                missing
                    .computeIfAbsent(one.measure(), measure -> new ArrayList<>())
                    .add(one.group()));
    if (missing.isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        "Beside the people who live in "
            + reached.area()
            + ", some groups are missing among those who answered, or are heard too little.");
    missing.forEach((measure, groups) -> lines.add(line(measure, groups)));
    return lines;
  }

  private static String line(Measure measure, List<Group> groups) {
    String ask = measure.ask().strip();
    String names =
        groups.stream().limit(MOST).map(MissingGroups::name).collect(Collectors.joining("; "));
    int more = groups.size() - MOST;
    return ask
        + (ask.endsWith("?") ? " " : ". ")
        + "Nobody, or fewer than in proportion: "
        + names
        + (more > 0 ? "; and " + more + " more" : "")
        + " ("
        + measure.origins().stream()
            .map(Figure.Origin::source)
            .distinct()
            .collect(Collectors.joining("; "))
        + ").";
  }

  private static String name(Group group) {
    return group.offered() ? group.label() : group.label() + " (people could not answer in it)";
  }
}
