package org.earshot.flow;

import java.time.Instant;
import java.time.ZoneOffset;

/**
 * The same thing said again and again on one day. Two machines that answer each other would never
 * end, so from some time on we are silent; the next day begins afresh.
 *
 * @param what the place of a command in {@link Command}; {@link #WORDS} for anything else
 * @param day the last four digits of the day's number
 */
record Repeated(int what, int times, int day) {

  static final int WORDS = 0;

  static final Repeated NEVER = new Repeated(WORDS, 0, 0);

  private static final int DAYS = 10_000;

  static int what(Command command) {
    return command.ordinal() + 1;
  }

  /** One time more, or the first time where it is something else or another day. */
  Repeated again(int said, Instant at) {
    int today = (int) (at.atOffset(ZoneOffset.UTC).toLocalDate().toEpochDay() % DAYS);
    boolean same = said == what && today == day;
    return new Repeated(said, same ? Math.min(Misunderstood.SILENT, times + 1) : 1, today);
  }

  boolean tooOften() {
    return times >= Misunderstood.SILENT;
  }
}
