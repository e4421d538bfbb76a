package org.earshot.responses;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps counts of very many, so that nobody who looks at them waits: one more changes little in
 * them. A count is good for ten times as long as it took, five seconds at least and a minute at
 * most; whoever asks later gets it once more, while it is counted again behind the scenes, one
 * count at a time. Only the first to ask waits, and who asks for one that is too old: once nothing
 * more is said, what is published is of all that was. What is of few is counted anew each time.
 *
 * @param <K> what is counted, with a good {@code equals}
 * @param <V> the numbers; never null
 */
public final class KeptCounts<K, V> {

  /** Counts are kept of consultations in which so many take part. */
  public static final long MANY_PEOPLE = 5_000;

  private static final Logger LOG = LoggerFactory.getLogger(KeptCounts.class);
  private static final Duration SHORTEST = Duration.ofSeconds(5);
  private static final Duration LONGEST = Duration.ofMinutes(1);
  private static final int TIMES = 10;

  /** Each is a few hundred numbers. */
  private static final int MOST = 200;

  private static final Executor ONE_AT_A_TIME =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("counts-again").factory());

  private final Limits<V> limits;
  private final Function<K, Instant> since;
  private final InstantSource clock;
  private final Map<K, Count<V>> kept = new ConcurrentHashMap<>();
  private final Set<K> underWay = ConcurrentHashMap.newKeySet();

  /** Those that could not be counted behind the scenes: whoever asks next waits, or hears why. */
  private final Set<K> inVain = ConcurrentHashMap.newKeySet();

  /**
   * Which counts are kept, and for how long.
   *
   * @param size of how many a count is
   * @param many from how many on it is kept
   * @param oldest older ones are never given out
   */
  public record Limits<V>(ToLongFunction<V> size, long many, Duration oldest) {}

  public KeptCounts(Limits<V> limits, InstantSource clock) {
    this(limits, what -> Instant.MIN, clock);
  }

  /**
   * @param since counts from before are too old, whatever their age; once it is past it stays as it
   *     is, so that a count from after it never asks again
   */
  KeptCounts(Limits<V> limits, Function<K, Instant> since, InstantSource clock) {
    this.limits = limits;
    this.since = since;
    this.clock = clock;
  }

  /**
   * @param afterAll whether nothing more is said: it was counted after the consultation had closed
   */
  private record Count<V>(
      V value, Instant at, Instant goodUntil, boolean afterAll, AtomicBoolean again) {}

  /** What was counted, or is counted now. */
  public V of(K what, Supplier<V> counting) {
    Count<V> last = kept.get(what);
    if (last == null || isTooOld(what, last)) {
      return counted(what, counting);
    }
    if (!clock.instant().isBefore(last.goodUntil()) && last.again().compareAndSet(false, true)) {
      ONE_AT_A_TIME.execute(() -> again(what, counting, last));
    }
    return last.value();
  }

  /**
   * Whether it can be given out at once; if not, it is being counted behind the scenes now. Said of
   * what could not be counted there too, once: nobody is told for ever to wait.
   */
  public boolean isReady(K what, Supplier<V> counting) {
    Count<V> last = kept.get(what);
    if ((last != null && !isTooOld(what, last)) || inVain.remove(what)) {
      return true;
    }
    if (underWay.add(what)) {
      ONE_AT_A_TIME.execute(() -> first(what, counting));
    }
    return false;
  }

  private void first(K what, Supplier<V> counting) {
    try {
      counted(what, counting);
    } catch (RuntimeException failed) {
      LOG.warn("Could not count; it is tried again when somebody asks", failed);
    } finally {
      if (!kept.containsKey(what)) {
        inVain.add(what);
      }
      underWay.remove(what);
    }
  }

  /** When the numbers that are given out now were true; empty where they are counted anew. */
  public Optional<Instant> countedAt(K what) {
    return Optional.ofNullable(kept.get(what)).filter(last -> !isTooOld(what, last)).map(Count::at);
  }

  private boolean isTooOld(K what, Count<V> last) {
    return isTooOld(last) || (!last.afterAll() && last.at().isBefore(since.apply(what)));
  }

  private boolean isTooOld(Count<V> last) {
    return !clock.instant().isBefore(last.at().plus(limits.oldest()));
  }

  private void again(K what, Supplier<V> counting, Count<V> last) {
    try {
      counted(what, counting);
    } catch (RuntimeException failed) {
      LOG.warn("Could not count again, the earlier numbers stay for a while", failed);
      last.again().set(false);
    }
  }

  private V counted(K what, Supplier<V> counting) {
    Instant at = clock.instant();
    long begun = System.nanoTime();
    V value = counting.get();
    Duration took = Duration.ofNanos(System.nanoTime() - begun);
    kept.values().removeIf(this::isTooOld);
    boolean many = limits.size().applyAsLong(value) >= limits.many();
    if (many) {
      makeRoomFor(what);
    }
    Count<V> now =
        new Count<>(value, at, goodUntil(took), many && isAfterAll(what, at), new AtomicBoolean());
    kept.compute(what, (same, last) -> newer(last, many ? now : null, at));
    return value;
  }

  private boolean isAfterAll(K what, Instant at) {
    Instant closed = since.apply(what);
    return !closed.equals(Instant.MIN) && !at.isBefore(closed);
  }

  /** A count that took long does not take the place of one that began after it. */
  private @Nullable Count<V> newer(@Nullable Count<V> last, @Nullable Count<V> now, Instant begun) {
    return last != null && last.at().isAfter(begun) ? last : now;
  }

  private Instant goodUntil(Duration took) {
    Duration good = took.multipliedBy(TIMES);
    Duration least = good.compareTo(SHORTEST) < 0 ? SHORTEST : good;
    return clock.instant().plus(least.compareTo(LONGEST) > 0 ? LONGEST : least);
  }

  /** The oldest goes. */
  private void makeRoomFor(K what) {
    if (kept.size() >= MOST && !kept.containsKey(what)) {
      kept.entrySet().stream()
          .min(Comparator.comparing((Map.Entry<K, Count<V>> one) -> one.getValue().at()))
          .ifPresent(oldest -> kept.remove(oldest.getKey()));
    }
  }
}
