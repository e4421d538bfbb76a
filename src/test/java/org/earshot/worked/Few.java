package org.earshot.worked;

import java.util.ArrayList;
import java.util.List;

/**
 * The rule of small numbers, written down a second time: fewer than ten people are not told, and no
 * number is told from which they could be worked out.
 */
final class Few {

  static final String NOT_SHOWN = "not shown";

  private Few() {}

  static boolean few(long people) {
    return people > 0 && people < 10;
  }

  /** Counts whose total stands beside them, as they may be shown. */
  static List<String> shown(List<Long> counts) {
    List<Integer> hidden = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      if (few(counts.get(i))) {
        hidden.add(i);
      }
    }
    while (hidden.size() == 1 || few(sum(counts, hidden))) {
      int next = smallestOther(counts, hidden);
      if (next < 0) {
        break;
      }
      hidden.add(next);
    }
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      shown.add(hidden.contains(i) ? NOT_SHOWN : Long.toString(counts.get(i)));
    }
    return shown;
  }

  private static long sum(List<Long> counts, List<Integer> places) {
    return places.stream().mapToLong(counts::get).sum();
  }

  /** Nobody hides behind nobody: a zero stays. */
  private static int smallestOther(List<Long> counts, List<Integer> hidden) {
    int smallest = -1;
    for (int i = 0; i < counts.size(); i++) {
      boolean other = counts.get(i) > 0 && !hidden.contains(i);
      if (other && (smallest < 0 || counts.get(i) < counts.get(smallest))) {
        smallest = i;
      }
    }
    return smallest;
  }

  static String percent(long part, long whole) {
    return Math.round(100.0 * part / whole) + "%";
  }
}
