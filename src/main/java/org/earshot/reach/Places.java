package org.earshot.reach;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.earshot.analysis.Results;
import org.earshot.areas.Area;
import org.jspecify.annotations.Nullable;

/**
 * Figures by outward code, put into the areas that answers are counted in, so that reach tells no
 * more than the results do.
 *
 * @param areas the organisation's; where it has none, codes stand for themselves
 */
record Places(List<Area> areas) {

  /**
   * The figures whose codes are exactly those of one or more areas.
   *
   * @param counted what answers are counted in; null where nobody could answer yet
   */
  List<Figure> comparable(List<Figure> figures, @Nullable Set<String> counted) {
    return figures.stream().flatMap(figure -> inAreas(figure, counted).stream()).toList();
  }

  private Optional<Figure> inAreas(Figure figure, @Nullable Set<String> counted) {
    Set<String> codes = figure.answers().options();
    Set<String> keys = areas.isEmpty() ? codes : keys(codes);
    boolean known =
        counted == null || !counted.contains(Results.OTHER_AREAS) || counted.containsAll(keys);
    return keys.isEmpty() || figure.answers().others() || !known
        ? Optional.empty()
        : Optional.of(with(figure, new Answers(keys, false)));
  }

  /** None where the codes are only a part of some area, or are in none. */
  private Set<String> keys(Set<String> codes) {
    Set<String> keys = new TreeSet<>();
    Set<String> left = new HashSet<>(codes);
    for (Area area : areas) {
      if (codes.containsAll(area.codes())) {
        keys.add(area.key());
        area.codes().forEach(left::remove);
      }
    }
    return left.isEmpty() ? keys : Set.of();
  }

  private static Figure with(Figure figure, Answers answers) {
    return new Figure(
        figure.area(),
        figure.question(),
        answers,
        figure.group(),
        figure.people(),
        figure.outOf(),
        figure.share(),
        figure.origin());
  }
}
