package org.earshot.web.annual;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.earshot.web.annual.Annual.Kept;
import org.jspecify.annotations.Nullable;

/** What became of something that was promised by a day. */
enum Promise {
  IN_TIME("In time"),
  LATE("Late"),
  OVERDUE("Overdue"),
  WAITING("Not due yet"),
  /** It is open still, or has no day. */
  NONE("");

  private final String words;

  Promise(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  /**
   * @param due null where no day is known
   * @param kept the day on which it was kept; null where it was not
   */
  static Promise of(@Nullable LocalDate due, @Nullable LocalDate kept, LocalDate today) {
    if (due == null) {
      return NONE;
    }
    if (kept != null) {
      return kept.isAfter(due) ? LATE : IN_TIME;
    }
    return today.isAfter(due) ? OVERDUE : WAITING;
  }

  static Kept count(Collection<PromisedBy> promised) {
    List<Promise> all = promised.stream().map(PromisedBy::promise).toList();
    int moved =
        Math.toIntExact(
            promised.stream()
                .filter(one -> one.promise() != NONE && !one.moved().isEmpty())
                .count());
    return new Kept(of(all, IN_TIME), of(all, LATE), of(all, OVERDUE), of(all, WAITING), moved);
  }

  private static int of(Collection<Promise> all, Promise one) {
    return Math.toIntExact(all.stream().filter(promise -> promise == one).count());
  }
}
