package org.earshot.outbox;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What one sender may send in a second. A letter for which there is no room is told when there will
 * be; each lane has its own queue of such moments, and bulk gives way while talk is queueing.
 */
final class Pace {

  private static final long SECOND = 1_000_000_000L;

  /** A letter may be this late for its moment, since the scheduler is only woken so often. */
  private static final Duration GRACE = Duration.ofMillis(250);

  private final Bucket bucket;
  private final Duration step;
  private final Map<Lane, Instant> queue = new EnumMap<>(Lane.class);
  private final Duration burst;

  /** By when all that was planned would have left, had nothing left at once. */
  private Instant planned = Instant.MIN;

  /** The last moment given to a letter that was late for its own. */
  private Instant late = Instant.MIN;

  /**
   * @param perSecond may be a fraction; half a second's worth, and at least two, may leave at once
   */
  Pace(double perSecond, InstantSource clock) {
    this.step = Duration.ofNanos(Math.max(1, Math.round(SECOND / perSecond)));
    long atOnce = Math.max(2, Math.round(perSecond / 2));
    this.burst = step.multipliedBy(atOnce - 1);
    this.bucket =
        Bucket.builder()
            .addLimit(limit -> limit.capacity(atOnce).refillGreedy(1, step))
            .withCustomTimePrecision(new Meter(clock))
            .build();
  }

  /** When a letter that is being written will have room; from then on it is in the queue. */
  synchronized Instant plan(Lane lane, Instant now) {
    Instant before = planned.isBefore(now) ? now : planned;
    planned = before.plus(step);
    boolean room = !before.minus(burst).isAfter(now);
    return room && !queueing(lane, now) ? now : enqueue(lane, now);
  }

  /**
   * Takes room for one letter now, or says when to come back.
   *
   * @param queued whether it was told so before, or was planned
   */
  synchronized Optional<Instant> take(Lane lane, boolean queued, Instant now) {
    boolean first = queued || !queueing(lane, now);
    if (first && !givesWay(lane, now) && bucket.tryConsume(1)) {
      return Optional.empty();
    }
    return Optional.of(queued && lane == Lane.TALK ? soon(now) : enqueue(lane, now));
  }

  private boolean givesWay(Lane lane, Instant now) {
    return lane == Lane.BULK && queueing(Lane.TALK, now.minus(GRACE));
  }

  private boolean queueing(Lane lane, Instant now) {
    return end(lane, now).isAfter(now);
  }

  private Instant end(Lane lane, Instant now) {
    Instant end = queue.getOrDefault(lane, now);
    return end.isBefore(now) ? now : end;
  }

  /** Late for its moment, and somebody else took the room: the next is theirs. */
  private Instant soon(Instant now) {
    long refill = bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill();
    Instant free = now.plusNanos(refill);
    Instant behind = late.isBefore(now) ? now : late;
    late = behind.plus(step).isAfter(free) ? behind.plus(step) : free;
    queue.merge(Lane.TALK, late, (end, mine) -> end.isAfter(mine) ? end : mine);
    return late;
  }

  private Instant enqueue(Lane lane, Instant now) {
    Instant end = end(lane, now);
    if (givesWay(lane, now) && end(Lane.TALK, now).plus(GRACE).isAfter(end)) {
      end = end(Lane.TALK, now).plus(GRACE);
    }
    Instant slot = end.plus(step);
    queue.put(lane, slot);
    return slot;
  }

  /** The house's one clock, in nanoseconds. */
  private record Meter(InstantSource clock) implements TimeMeter {

    @Override
    public long currentTimeNanos() {
      Instant now = clock.instant();
      return now.getEpochSecond() * SECOND + now.getNano();
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}
