package org.earshot.web.console;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Something that needs an officer.
 *
 * @param what what it is, with how many of it there are
 * @param hint what one should know before; empty where that is plain
 * @param act the words on the one link
 * @param on the day that it is due; null where none is
 */
record Need(
    Urgency urgency, String what, String hint, String act, String address, @Nullable LocalDate on) {

  /** The most urgent first. */
  enum Urgency {
    /** People wait and have not been told why: before everything else. */
    SILENT("Late, nobody told", "red"),
    LATE("Late", "red"),
    TODAY("Today", "orange"),
    SOON("Soon", "yellow"),
    WAITING("Waiting", "blue");

    private final String words;
    private final String colour;

    Urgency(String words, String colour) {
      this.words = words;
      this.colour = colour;
    }

    public String words() {
      return words;
    }

    public String colour() {
      return colour;
    }
  }

  /** By urgency, then by day; otherwise as they came. */
  static final Comparator<Need> ORDER =
      Comparator.comparing(Need::urgency)
          .thenComparing(Need::on, Comparator.nullsLast(Comparator.naturalOrder()));

  /** Without a day. */
  Need(Urgency urgency, String what, String hint, String act, String address) {
    this(urgency, what, hint, act, address, null);
  }

  /** Such as "1 letter was" or "3 letters were". */
  static String counted(long count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }
}
