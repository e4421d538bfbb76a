package org.earshot.responses;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * Keeps counts of very many answers for ten times as long as they took, a minute at most: one more
 * answer changes little in them, and to count them again for each look would keep the database from
 * everything else. What is of fewer answers is counted anew each time.
 */
@Component
@Primary
class RecentCounts implements Counting {

  private static final long VERY_MANY = 50_000;
  private static final Duration LONGEST = Duration.ofMinutes(1);
  private static final int TIMES = 10;

  /** Each is a few hundred numbers. */
  private static final int MOST = 200;

  private final JdbcCounting counting;
  private final InstantSource clock;
  private final Map<Question, Kept> kept = new ConcurrentHashMap<>();

  RecentCounts(JdbcCounting counting, InstantSource clock) {
    this.counting = counting;
    this.clock = clock;
  }

  /**
   * What was counted.
   *
   * @param by null where it was not split
   */
  private record Question(String consultation, @Nullable Dimension by, Selection selection) {}

  private record Kept(List<?> counts, Instant until) {}

  @Override
  public long people(String consultation, Selection selection) {
    return counting.people(consultation, selection);
  }

  @Override
  public List<PartCount> people(String consultation, Dimension by, Selection selection) {
    return counting.people(consultation, by, selection);
  }

  @Override
  public List<ValueCount> counts(String consultation, Selection selection) {
    return recent(
        new Question(consultation, null, selection),
        () -> counting.counts(consultation, selection),
        ValueCount.class,
        ValueCount::count);
  }

  @Override
  public List<SplitCount> split(String consultation, Dimension by, Selection selection) {
    return recent(
        new Question(consultation, by, selection),
        () -> counting.split(consultation, by, selection),
        SplitCount.class,
        count -> count.counted().count());
  }

  private <T> List<T> recent(
      Question question, Supplier<List<T>> count, Class<T> kind, ToLongFunction<T> answers) {
    Kept last = kept.get(question);
    if (last != null && clock.instant().isBefore(last.until())) {
      return last.counts().stream().map(kind::cast).toList();
    }
    long begun = System.nanoTime();
    List<T> counts = count.get();
    if (counts.stream().mapToLong(answers).sum() >= VERY_MANY) {
      keep(question, counts, Duration.ofNanos(System.nanoTime() - begun).multipliedBy(TIMES));
    }
    return counts;
  }

  private void keep(Question question, List<?> counts, Duration lasting) {
    Instant now = clock.instant();
    kept.values().removeIf(old -> !now.isBefore(old.until()));
    if (kept.size() < MOST) {
      Duration until = lasting.compareTo(LONGEST) > 0 ? LONGEST : lasting;
      kept.put(question, new Kept(List.copyOf(counts), now.plus(until)));
    }
  }
}
