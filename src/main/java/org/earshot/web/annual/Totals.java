package org.earshot.web.annual;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.earshot.analysis.SmallNumbers;
import org.earshot.web.annual.Annual.Part;
import org.jspecify.annotations.Nullable;

/**
 * Totals of what several consultations counted. Whatever a consultation tells of its own counts,
 * hiding its small numbers, is known already: a total is hidden where one that is hidden there
 * could be worked out from it.
 */
final class Totals {

  private Totals() {}

  /**
   * @param lines by label, one for each consultation, none of them of fewer than ten people
   * @return what may be told of each label, in their order
   */
  static List<Part> of(List<String> labels, List<Map<String, Long>> lines) {
    List<List<Long>> counts =
        lines.stream()
            .map(line -> labels.stream().map(label -> line.getOrDefault(label, 0L)).toList())
            .toList();
    List<Long> sums = sums(labels.size(), counts);
    List<@Nullable Long> told = stillHidden(labels.size(), counts);
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      parts.add(new Part(labels.get(i), told.get(i + 1) == null ? null : sums.get(i)));
    }
    return parts;
  }

  /** The totals of nothing but what each consultation hides; null where they give it away. */
  private static List<@Nullable Long> stillHidden(int width, List<List<Long>> counts) {
    List<List<Long>> hidden = counts.stream().map(Totals::hiddenOf).toList();
    List<List<Long>> table = new ArrayList<>();
    table.add(sums(width + 1, hidden));
    table.addAll(hidden);
    return SmallNumbers.hide(table).get(0);
  }

  /** Their sum, then what one consultation hides; 0 for what it tells. */
  private static List<Long> hiddenOf(List<Long> line) {
    List<@Nullable Long> told = SmallNumbers.hide(sum(line), line);
    List<Long> hidden = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      hidden.add(told.get(i) == null ? line.get(i) : 0L);
    }
    hidden.addFirst(sum(hidden));
    return hidden;
  }

  private static List<Long> sums(int width, List<List<Long>> lines) {
    List<Long> sums = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      int column = i;
      sums.add(lines.stream().mapToLong(line -> line.get(column)).sum());
    }
    return sums;
  }

  private static long sum(List<Long> counts) {
    return counts.stream().mapToLong(Long::longValue).sum();
  }
}
