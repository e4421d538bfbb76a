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
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Looks up whether web addresses lead anywhere: one that does at most once in a quarter of an hour,
 * any other anew after some seconds, because officers mend it and look again. What is found is kept
 * in memory only.
 */
@Service
public class LinkLookUp {

  /** So many are asked at the same time, of all papers together. */
  private static final int AT_ONCE = 8;

  private static final int MOST_KEPT = 2_000;

  /** Long enough for one page, and for all that are loaded while somebody reads it. */
  private static final Duration UNLESS_THERE = Duration.ofSeconds(5);

  private static final Found FAILED = Found.unsure("could not be reached");

  private final Hosts hosts;
  private final LinkSettings settings;
  private final InstantSource clock;
  private final Executor visits = visits();
  private final Map<String, Look> looks = new ConcurrentHashMap<>();

  LinkLookUp(Hosts hosts, LinkSettings settings, InstantSource clock) {
    this.hosts = hosts;
    this.settings = settings;
    this.clock = clock;
  }

  /** Threads of their own, because looking up a name holds whichever it is done on. */
  private static Executor visits() {
    ThreadPoolExecutor visits =
        new ThreadPoolExecutor(
            AT_ONCE,
            AT_ONCE,
            10,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Thread.ofPlatform().name("link-", 0).daemon().factory());
    visits.allowCoreThreadTimeOut(true);
    return visits;
  }

  /**
   * @param before what the last look found; null where this is the first
   */
  private record Look(Instant at, CompletableFuture<Found> found, @Nullable Found before) {

    /** What is known of it now. */
    Found known() {
      if (!found.isDone()) {
        return before == null ? Found.UNKNOWN : before;
      }
      return found.isCompletedExceptionally() ? FAILED : found.join();
    }
  }

  /**
   * What each of them leads to, in their order. Whoever asks again later is told more; until then
   * what was found the last time holds.
   *
   * @param wait how long, for all of them together
   */
  public Map<String, Found> of(Collection<String> links, Duration wait) {
    Map<String, Found> found = new LinkedHashMap<>();
    if (!settings.lookUp()) {
      links.forEach(link -> found.put(link, Visit.unasked(link, hosts)));
      return found;
    }
    Map<String, Look> begun = new LinkedHashMap<>();
    links.forEach(link -> begun.computeIfAbsent(link, this::begin));
    long until = System.nanoTime() + wait.toNanos();
    begun.forEach((link, look) -> found.put(link, await(look, until)));
    return found;
  }

  private static Found await(Look look, long until) {
    return look.found()
        .copy()
        .completeOnTimeout(
            Found.UNKNOWN, Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS)
        .handle((found, failure) -> look.known())
        .join();
  }

  private Look begin(String link) {
    Instant now = clock.instant();
    if (looks.size() > MOST_KEPT) {
      looks.values().removeIf(look -> old(look, now));
    }
    return looks.compute(
        link,
        (key, known) ->
            known == null || old(known, now)
                ? new Look(now, visit(key), known == null ? null : known.known())
                : known);
  }

  private boolean old(Look look, Instant now) {
    return look.found().isDone() && !now.isBefore(look.at().plus(keep(look.known())));
  }

  private Duration keep(Found found) {
    return found.state() == Found.State.THERE ? settings.keep() : UNLESS_THERE;
  }

  /** Names that nobody answers for take longer than a look may. */
  private CompletableFuture<Found> visit(String link) {
    CompletableFuture<Found> found = new CompletableFuture<>();
    visits.execute(
        () -> {
          found.completeOnTimeout(
              Visit.NOT_IN_TIME, settings.most().toNanos(), TimeUnit.NANOSECONDS);
          try {
            found.complete(new Visit(hosts, settings.most()).look(link));
          } catch (RuntimeException e) {
            found.completeExceptionally(e);
          }
        });
    return found;
  }
}
