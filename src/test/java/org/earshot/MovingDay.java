package org.earshot;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.Period;
import java.time.ZoneOffset;

/** A clock that stands still until it is told another day. */
public final class MovingDay implements InstantSource {

  private Instant now;

  public MovingDay(Instant now) {
    this.now = now;
  }

  @Override
  public Instant instant() {
    return now;
  }

  /** Puts it forward by so many days. */
  public void forward(int days) {
    now = now.atOffset(ZoneOffset.UTC).plus(Period.ofDays(days)).toInstant();
  }

  /** Puts it forward within the day. */
  public void forward(Duration by) {
    now = now.plus(by);
  }
}
