package org.earshot;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * A clock for tests of the whole house: it runs as fast as it is told, and can be put forward;
 * never back. A process of its own gets its time by system properties.
 */
public final class MovingClock implements InstantSource {

  private static final String MONDAY_MORNING = "2027-01-11T10:00:00Z";

  private Instant from = Instant.parse(System.getProperty("earshot.test.clock", MONDAY_MORNING));
  private long since = System.nanoTime();
  private double rate = Double.parseDouble(System.getProperty("earshot.test.clock.rate", "1"));

  @Override
  public synchronized Instant instant() {
    return from.plusNanos((long) ((System.nanoTime() - since) * rate));
  }

  /** From now on so many seconds pass in each second. */
  public synchronized void run(double times) {
    putForward(Duration.ZERO);
    rate = times;
  }

  public synchronized void putForward(Duration by) {
    from = instant().plus(by);
    since = System.nanoTime();
  }
}
