package org.earshot.outcomes;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.analysis.Told;
import org.earshot.groups.ShowsOfHands.Shown;

/** What shows of hands say by themselves, for an officer to go on from; apart from counts. Pure. */
record FoundInGroups(List<Shown> shown) {

  /** A line for each question that enough hands were raised for; nothing where there is none. */
  Stream<String> lines() {
    List<String> lines =
        shown.stream().filter(one -> one.told().answered() != null).map(this::line).toList();
    return lines.isEmpty()
        ? Stream.of()
        : Stream.concat(
            Stream.of("In group sessions people also raised their hands. Not counted above:"),
            lines.stream());
  }

  private String line(Shown one) {
    String hands =
        one.told().rows().stream()
            .map(row -> row.label() + " " + (row.count() == null ? "(not shown)" : row.count()))
            .collect(Collectors.joining(", "));
    return Sayings.oneLine(ask(one.told())) + " " + hands + " (" + of(one) + ").";
  }

  private static String ask(Told told) {
    return told.ask();
  }

  private static String of(Shown one) {
    String sessions =
        one.sessions() == 1
            ? "said in a group session of "
            : "said in " + one.sessions() + " group sessions of together ";
    return sessions + (one.present() == null ? "few people" : one.present());
  }
}
