package org.earshot.understanding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How many replies were read right, and which were not. */
final class ReplyScore {

  private final Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
  private final List<String> notes = new ArrayList<>();

  void count(Verdict verdict) {
    counts.merge(verdict, 1, Integer::sum);
  }

  void note(String what) {
    notes.add(what);
  }

  void add(ReplyScore other) {
    other.counts.forEach((verdict, count) -> counts.merge(verdict, count, Integer::sum));
    notes.addAll(other.notes);
  }

  int total() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** In per cent. */
  double share(Verdict verdict) {
    return 100.0 * counts.getOrDefault(verdict, 0) / Math.max(1, total());
  }

  /** What was not read right, one line each. */
  List<String> notes() {
    return notes;
  }

  /** Cells of a table: replies, right, silently wrong, comment lost, asked needlessly. */
  String cells() {
    return String.format(
        Locale.ROOT,
        "%d | %.1f | %.1f | %.1f | %.1f",
        total(),
        share(Verdict.RIGHT),
        share(Verdict.SILENTLY_WRONG),
        share(Verdict.COMMENT_LOST),
        share(Verdict.ASKED_NEEDLESSLY));
  }
}
