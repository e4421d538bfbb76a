package org.earshot.security;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down guessing: after five failures in a row an account waits 30 seconds, and twice as long
 * after each further one, up to 15 minutes. Kept in memory: each copy of the service counts for
 * itself.
 */
final class Throttle {

  static final int FREE = 5;
  static final Duration FIRST = Duration.ofSeconds(30);
  static final Duration LONGEST = Duration.ofMinutes(15);

  private static final int ACCOUNTS = 10_000;

  private final InstantSource clock;
  private final Map<String, Failures> failures =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
          return size() > ACCOUNTS;
        }
      };

  Throttle(InstantSource clock) {
    this.clock = clock;
  }

  synchronized boolean waiting(String account) {
    Failures before = failures.get(account);
    return before != null && clock.instant().isBefore(before.until());
  }

  synchronized void failed(String account) {
    Failures before = failures.get(account);
    int count = before == null ? 1 : before.count() + 1;
    failures.put(account, new Failures(count, clock.instant().plus(wait(count))));
  }

  synchronized void succeeded(String account) {
    failures.remove(account);
  }

  /** How long to wait after this many failures in a row. */
  static Duration wait(int count) {
    if (count < FREE) {
      return Duration.ZERO;
    }
    Duration doubled = FIRST.multipliedBy(1L << Math.min(count - FREE, 10));
    return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
  }

  private record Failures(int count, Instant until) {}
}
