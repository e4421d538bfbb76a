package org.earshot.security;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down guessing: after some failures in a row, five unless told otherwise, whoever is counted
 * waits 30 seconds, and twice as long after each further one, up to 15 minutes. Failures lapse one
 * by one, so that slips of many days never add up. Kept in memory: each copy of the service counts
 * for itself.
 */
final class Throttle {

  static final int FREE = 5;
  static final Duration FIRST = Duration.ofSeconds(30);
  static final Duration LONGEST = Duration.ofMinutes(15);
  static final Duration LAPSE = Duration.ofDays(1);

  private static final int ACCOUNTS = 10_000;

  private final InstantSource clock;
  private final int free;
  private final Duration longest;
  private final Duration each;
  private final Map<String, Failures> failures =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
          return size() > ACCOUNTS;
        }
      };

  Throttle(InstantSource clock) {
    this(clock, FREE, LONGEST, LAPSE);
  }

  /**
   * @param free how many failures in a row make nobody wait
   * @param lapse after how long so many of them are forgotten
   */
  Throttle(InstantSource clock, int free, Duration longest, Duration lapse) {
    this.clock = clock;
    this.free = free;
    this.longest = longest;
    this.each = lapse.dividedBy(free);
  }

  synchronized boolean waiting(String account) {
    Failures before = failures.get(account);
    return before != null && clock.instant().isBefore(before.until());
  }

  synchronized void failed(String account) {
    Instant now = clock.instant();
    Failures before = failures.get(account);
    int count = 1 + (before == null ? 0 : left(before, now));
    failures.put(account, new Failures(count, now, now.plus(wait(count))));
  }

  /** How many of these still count. */
  private int left(Failures before, Instant now) {
    long lapsed = Math.max(0, Duration.between(before.last(), now).dividedBy(each));
    return (int) Math.max(0, before.count() - lapsed);
  }

  synchronized void succeeded(String account) {
    failures.remove(account);
  }

  /** How long to wait after this many failures in a row. */
  Duration wait(int count) {
    if (count < free) {
      return Duration.ZERO;
    }
    Duration doubled = FIRST.multipliedBy(1L << Math.min(count - free, 10));
    return doubled.compareTo(longest) > 0 ? longest : doubled;
  }

  /**
   * @param last when the newest of them was
   */
  private record Failures(int count, Instant last, Instant until) {}
}
