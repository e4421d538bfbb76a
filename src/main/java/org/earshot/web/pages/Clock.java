package org.earshot.web.pages;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One promise with a date: the feedback report, or the outcome.
 *
 * @param due null where no date is known yet
 * @param kept the day it was kept; null until then
 */
public record Clock(@Nullable LocalDate due, @Nullable LocalDate kept, State state) {

  public enum State {
    NOT_SET,
    DUE,
    LATE,
    SENT
  }

  static Clock of(@Nullable LocalDate due, @Nullable LocalDate kept, LocalDate today) {
    return new Clock(due, kept, state(due, kept, today));
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
}
