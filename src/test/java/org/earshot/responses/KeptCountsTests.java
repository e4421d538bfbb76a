package org.earshot.responses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.earshot.MovingDay;
import org.junit.jupiter.api.Test;

/** Counts of very many are given out at once; those of few are always counted anew. */
class KeptCountsTests {

  private static final Instant MORNING = Instant.parse("2027-01-11T10:00:00Z");

  private final MovingDay clock = new MovingDay(MORNING);
  private final AtomicLong people = new AtomicLong();
  private final KeptCounts<String, Long> counts = keptFor(Duration.ofDays(3));

  private KeptCounts<String, Long> keptFor(Duration oldest) {
    return new KeptCounts<>(new KeptCounts.Limits<>(one -> one, 1_000, oldest), clock);
  }

  private long counted() {
    return counts.of("breaks", people::get);
  }

  @Test
  void few_are_counted_anew_each_time() {
    people.set(999);
    assertThat(counted()).isEqualTo(999);
    people.set(998);
    assertThat(counted()).isEqualTo(998);
    assertThat(counts.countedAt("breaks")).isEmpty();
  }

  @Test
  void very_many_stay_for_a_while_and_say_of_when_they_are() {
    people.set(1_000);
    counted();
    people.set(2_000);

    assertThat(counted()).isEqualTo(1_000);
    assertThat(counts.countedAt("breaks")).contains(MORNING);
  }

  @Test
  void when_it_closed_is_asked_no_more_once_all_of_it_was_counted() {
    AtomicInteger asked = new AtomicInteger();
    AtomicReference<Instant> closed = new AtomicReference<>(Instant.MIN);
    KeptCounts<String, Long> until =
        new KeptCounts<>(
            new KeptCounts.Limits<>(one -> one, 1_000, Duration.ofDays(3)),
            what -> {
              asked.incrementAndGet();
              return closed.get();
            },
            clock);
    people.set(1_000);
    until.of("breaks", people::get);
    clock.forward(1);
    closed.set(clock.instant());
    people.set(2_000);

    assertThat(until.of("breaks", people::get)).as("all that was said").isEqualTo(2_000);
    int before = asked.get();
    assertThat(until.of("breaks", people::get)).isEqualTo(2_000);
    assertThat(asked).hasValue(before);
  }

  @Test
  void whoever_asks_later_does_not_wait_for_the_new_count() {
    people.set(1_000);
    counted();
    clock.forward(1);
    CountDownLatch slow = new CountDownLatch(1);

    long given =
        counts.of(
            "breaks",
            () -> {
              waitFor(slow);
              return 2_000L;
            });

    assertThat(given).isEqualTo(1_000);
    slow.countDown();
    await().untilAsserted(() -> assertThat(counted()).isEqualTo(2_000));
    assertThat(counts.countedAt("breaks")).contains(clock.instant());
  }

  @Test
  void what_is_too_old_is_counted_before_it_is_given_out() {
    people.set(1_000);
    counted();
    people.set(2_000);
    clock.forward(3);

    assertThat(counts.countedAt("breaks")).isEmpty();
    assertThat(counted()).isEqualTo(2_000);
  }

  @Test
  void a_count_that_fails_behind_the_scenes_is_tried_again() {
    people.set(1_000);
    counted();
    clock.forward(1);
    CountDownLatch tried = new CountDownLatch(1);
    counts.of(
        "breaks",
        () -> {
          tried.countDown();
          throw new IllegalStateException("no database");
        });
    waitFor(tried);
    people.set(2_000);

    await().untilAsserted(() -> assertThat(counted()).isEqualTo(2_000));
  }

  @Test
  void whoever_waits_for_what_cannot_be_counted_is_told_so_in_the_end() {
    AtomicInteger tries = new AtomicInteger();
    Supplier<Long> failing =
        () -> {
          tries.incrementAndGet();
          throw new IllegalStateException("no database");
        };

    assertThat(counts.isReady("breaks", failing)).isFalse();
    await().until(() -> counts.isReady("breaks", failing));
    assertThat(tries).hasValue(1);
    assertThatThrownBy(() -> counts.of("breaks", failing)).hasMessage("no database");

    people.set(1_000);
    assertThat(counts.isReady("breaks", people::get)).isFalse();
    await().until(() -> counts.isReady("breaks", people::get));
  }

  @Test
  void a_count_that_takes_long_does_not_replace_one_that_began_later() {
    CountDownLatch slow = new CountDownLatch(1);
    CountDownLatch begun = new CountDownLatch(1);
    Thread first =
        new Thread(
            () ->
                counts.of(
                    "breaks",
                    () -> {
                      begun.countDown();
                      waitFor(slow);
                      return 1_000L;
                    }));
    first.start();
    waitFor(begun);
    clock.forward(1);
    people.set(2_000);
    counted();
    slow.countDown();
    join(first);

    assertThat(counted()).isEqualTo(2_000);
    assertThat(counts.countedAt("breaks")).contains(clock.instant());
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void many_that_have_become_few_are_counted_anew_again() {
    KeptCounts<String, Long> brief = keptFor(Duration.ofDays(1));
    people.set(1_000);
    brief.of("breaks", people::get);
    clock.forward(1);
    people.set(5);
    brief.of("breaks", people::get);
    people.set(4);

    assertThat(brief.of("breaks", people::get)).isEqualTo(4);
  }

  private static void waitFor(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
