package org.earshot.web.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One promise with a date: the feedback report, the outcome, or the benefits review.
 *
 * @param due null where no date is known yet; whatever happens, it stays
 * @param kept the day it was kept; null until then
 * @param expected the other days that were public since, oldest first
 */
public record Clock(
    @Nullable LocalDate due, @Nullable LocalDate kept, State state, List<LocalDate> expected) {

  public enum State {
    NOT_SET,
    DUE,
    LATE,
    /** Letters have yet to leave, for the morning or in their turn. */
    SENDING,
    SENT
  }

  public Clock {
    expected = List.copyOf(expected);
  }

  static Clock of(@Nullable LocalDate due, @Nullable LocalDate kept, LocalDate today) {
    return new Clock(due, kept, state(due, kept, today), List.of());
  }

  /** Kept, but for letters that have yet to leave. */
  static Clock sending(@Nullable LocalDate due) {
    return new Clock(due, null, State.SENDING, List.of());
  }

  /** The same, expected on other days than the first. */
  Clock expecting(List<LocalDate> days) {
    return new Clock(due, kept, state, days);
  }

  /**
   * The same, where people were told these days before, oldest first: the first of them is the one
   * that it is measured by in words, and late is what the newest makes of it.
   */
  Clock after(List<LocalDate> earlier) {
    if (earlier.isEmpty() || due == null) {
      return this;
    }
    List<LocalDate> since = new ArrayList<>(earlier.subList(1, earlier.size()));
    since.add(due);
    since.addAll(expected);
    return new Clock(earlier.getFirst(), kept, state, since);
  }

  private static State state(@Nullable LocalDate due, @Nullable LocalDate kept, LocalDate today) {
    if (kept != null) {
      return State.SENT;
    }
    if (due == null) {
      return State.NOT_SET;
    }
    return due.isBefore(today) ? State.LATE : State.DUE;
  }

  public boolean late() {
    return state == State.LATE;
  }

  public boolean sent() {
    return state == State.SENT;
  }

  public boolean sending() {
    return state == State.SENDING;
  }

  /** The day by which it is expected now; null where that is the first, or nobody waits for it. */
  public @Nullable LocalDate newest() {
    return sent() || sending() || expected.isEmpty() ? null : expected.getLast();
  }

  /** The days that people were told between the first and the last. */
  public List<LocalDate> between() {
    return expected.isEmpty() ? List.of() : expected.subList(0, expected.size() - 1);
  }
}
