package org.earshot.web.live;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Keeps figures that took long to count for ten times as long as that took, a minute at most, so
 * that pages which ask again and again take up a tenth of the database and no more. What is counted
 * quickly is counted anew each time.
 */
@Component
class Lately {

  private static final Duration QUICK = Duration.ofMillis(250);
  private static final Duration LONGEST = Duration.ofMinutes(1);
  private static final int TIMES = 10;

  private final InstantSource clock;
  private final Map<String, Figures> kept = new ConcurrentHashMap<>();

  Lately(InstantSource clock) {
    this.clock = clock;
  }

  /** Whoever asks for the same meanwhile waits for this count, instead of beginning another. */
  Figures of(String slug, Supplier<Figures> count) {
    return kept.compute(slug, (key, last) -> last != null && fresh(last) ? last : counted(count));
  }

  private boolean fresh(Figures last) {
    return clock.instant().isBefore(last.freshUntil());
  }

  private Figures counted(Supplier<Figures> count) {
    long begun = System.nanoTime();
    Figures figures = count.get();
    Duration took = Duration.ofNanos(System.nanoTime() - begun);
    return took.compareTo(QUICK) < 0 ? figures : figures.freshFor(longer(took));
  }

  private static Duration longer(Duration took) {
    Duration longer = took.multipliedBy(TIMES);
    return longer.compareTo(LONGEST) > 0 ? LONGEST : longer;
  }
}
