package org.earshot.outcomes;

import static org.earshot.outcomes.OutcomeRules.missing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.earshot.outcomes.Telling.Line;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was told otherwise than it should have been.
 *
 * @param before what was told; null where it was left out
 * @param after what is right; null where it no longer holds
 */
record Change(@Nullable Line before, @Nullable Line after) {

  /** The items that differ, in their order; items are the same if they have the same theme. */
  static List<Change> between(Telling before, Telling after) {
    List<Line> old = new ArrayList<>(before.lines());
    List<Line> fresh = new ArrayList<>(after.lines());
    List<Change> pairs = new ArrayList<>();
    for (Line line : after.lines()) {
      old.stream()
          .filter(told -> told.item().theme().equals(line.item().theme()))
          .findFirst()
          .ifPresent(
              told -> {
                old.remove(told);
                fresh.remove(line);
                pairs.add(new Change(told, line));
              });
    }
    for (int i = 0; i < Math.max(old.size(), fresh.size()); i++) {
      pairs.add(new Change(at(old, i), at(fresh, i)));
    }
    return pairs.stream().filter(Change::differs).toList();
  }

  private static @Nullable Line at(List<Line> lines, int place) {
    return place < lines.size() ? lines.get(place) : null;
  }

  private boolean differs() {
    return before == null
        || after == null
        || before.item().status() != after.item().status()
        || !before.did().equals(after.did())
        || !Objects.equals(before.item().by(), after.item().by())
        || !same(before.why(), after.why());
  }

  private static boolean same(@Nullable String one, @Nullable String other) {
    return missing(one) ? missing(other) : Objects.equals(one, other);
  }

  /** Whether it concerns something that this participant raised. */
  boolean concerns(Raised raised) {
    return Stream.of(before, after)
        .filter(Objects::nonNull)
        .anyMatch(line -> raised.answeredBy(line.item()));
  }
}
