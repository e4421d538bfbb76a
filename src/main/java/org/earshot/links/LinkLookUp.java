package org.earshot.links;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Service;

/**
 * Looks up whether web addresses lead anywhere, each at most once in a quarter of an hour. What is
 * found is kept in memory only.
 */
@Service
public class LinkLookUp {

  /** So many are asked at the same time, of all papers together. */
  private static final int AT_ONCE = 8;

  private static final int MOST_KEPT = 2_000;

  private final Whereabouts whereabouts;
  private final LinkSettings settings;
  private final InstantSource clock;
  private final Executor visits = command -> Thread.ofVirtual().name("link").start(command);
  private final Semaphore free = new Semaphore(AT_ONCE);
  private final Map<String, Look> looks = new ConcurrentHashMap<>();

  LinkLookUp(Whereabouts whereabouts, LinkSettings settings, InstantSource clock) {
    this.whereabouts = whereabouts;
    this.settings = settings;
    this.clock = clock;
  }

  private record Look(Instant at, CompletableFuture<Found> found) {}

  /**
   * What each of them leads to, in their order. Whoever asks again later is told more.
   *
   * @param wait how long, for all of them together
   */
  public Map<String, Found> of(Collection<String> links, Duration wait) {
    Map<String, Found> found = new LinkedHashMap<>();
    if (!settings.lookUp()) {
      links.forEach(link -> found.put(link, Found.UNKNOWN));
      return found;
    }
    links.forEach(this::begin);
    long until = System.nanoTime() + wait.toNanos();
    for (String link : links) {
      found.put(link, await(begin(link), until));
    }
    return found;
  }

  private static Found await(CompletableFuture<Found> look, long until) {
    try {
      return look.copy()
          .completeOnTimeout(
              Found.UNKNOWN, Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS)
          .join();
    } catch (RuntimeException e) {
      return Found.unsure("could not be reached");
    }
  }

  private CompletableFuture<Found> begin(String link) {
    Instant now = clock.instant();
    if (looks.size() > MOST_KEPT) {
      looks.values().removeIf(look -> old(look, now));
    }
    return looks
        .compute(
            link,
            (key, known) -> known == null || old(known, now) ? new Look(now, visit(key)) : known)
        .found();
  }

  private boolean old(Look look, Instant now) {
    return look.found().isDone() && !now.isBefore(look.at().plus(settings.keep()));
  }

  private CompletableFuture<Found> visit(String link) {
    return CompletableFuture.supplyAsync(
        () -> {
          free.acquireUninterruptibly();
          try {
            return new Visit(whereabouts, settings.most()).look(link);
          } finally {
            free.release();
          }
        },
        visits);
  }
}
