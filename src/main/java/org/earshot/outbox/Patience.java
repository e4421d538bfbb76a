package org.earshot.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/** How long to wait before the next try: longer each time, and never all at the same moment. */
@Component
class Patience {

  private static final List<Duration> SEND =
      List.of(
          Duration.ofSeconds(5),
          Duration.ofSeconds(30),
          Duration.ofMinutes(2),
          Duration.ofMinutes(10),
          Duration.ofHours(1));
  private static final List<Duration> LOOK =
      List.of(
          Duration.ofSeconds(30),
          Duration.ofMinutes(2),
          Duration.ofMinutes(10),
          Duration.ofHours(1));
  private static final List<Duration> SET_UP =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(2),
          Duration.ofMinutes(5),
          Duration.ofMinutes(15));

  /** A provider takes a message within so long, usually. */
  private static final Duration TO_LEAVE = Duration.ofMillis(300);

  private static final Duration BEHIND_AT_MOST = Duration.ofSeconds(30);
  private static final double JITTER = 0.2;

  private final RandomGenerator chance;

  Patience() {
    this(RandomGenerator.getDefault());
  }

  Patience(RandomGenerator chance) {
    this.chance = chance;
  }

  /**
   * @param attempts how often it has been tried, from 1
   */
  Duration send(int attempts) {
    return jittered(step(SEND, attempts));
  }

  /**
   * @param looks how often the provider has been asked, from 0
   */
  Duration look(int looks) {
    return jittered(step(LOOK, looks + 1));
  }

  Duration setUp(int attempts) {
    return jittered(step(SET_UP, attempts));
  }

  /** At least as long as the provider asked for. */
  Duration asked(Duration after) {
    return after.plus(Duration.ofMillis(chance.nextLong(1_000)));
  }

  /**
   * Behind earlier letters to the same person: as soon as they can all have left, however long that
   * took so far. Looked at again now and then even so, as one of them may leave sooner than
   * planned.
   *
   * @param ahead of each of them when it is to be taken up; none where they have left by now
   */
  Instant behind(List<Instant> ahead, Instant now) {
    Instant latest = now.plus(BEHIND_AT_MOST);
    Instant next = now.plus(TO_LEAVE.multipliedBy(ahead.size()));
    for (Instant moment : ahead) {
      if (moment.isAfter(latest)) {
        return latest;
      }
      Instant after = moment.plus(TO_LEAVE);
      next = after.isAfter(next) ? after : next;
    }
    return next.isAfter(latest) ? latest : next;
  }

  /** A moment within this span, so that what was held up together does not return together. */
  Duration within(Duration span) {
    return Duration.ofMillis(chance.nextLong(Math.max(1, span.toMillis())));
  }

  private static Duration step(List<Duration> steps, int number) {
    return steps.get(Math.clamp(number, 1, steps.size()) - 1);
  }

  private Duration jittered(Duration delay) {
    double factor = 1 + JITTER * (2 * chance.nextDouble() - 1);
    return Duration.ofMillis(Math.round(delay.toMillis() * factor));
  }
}
