package org.earshot.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.earshot.channels.sending.Channel.Posting;
import org.earshot.privacy.SubjectId;
import org.junit.jupiter.api.Test;

/** Letters that several workers take up side by side, once nothing keeps them from leaving. */
class ManyAtOnceTests {

  private static final int PEOPLE = 12;
  private static final int EACH = 8;
  private static final long SENDING_TAKES = Duration.ofMillis(20).toNanos();
  private static final Duration SECONDS = Duration.ofSeconds(20);

  private final OutboxFixture house = new OutboxFixture();

  @Test
  void replies_that_were_held_up_for_an_hour_all_leave_within_seconds_and_in_order() {
    List<String> texts = IntStream.range(0, EACH).mapToObj(number -> "No " + number).toList();
    for (int number = 0; number < PEOPLE; number++) {
      SubjectId person = house.person(100 + number);
      house.reply(person, texts.toArray(String[]::new));
    }
    house.time.tick(Duration.ofHours(1));
    house.provider.whileSending(() -> LockSupport.parkNanos(SENDING_TAKES));

    Scheduler workers = house.workers();
    workers.start();
    try {
      runUntil(house.time.now().plus(SECONDS), PEOPLE * EACH);
    } finally {
      workers.stop();
    }

    Map<String, List<String>> taken =
        house.provider.sent().stream()
            .collect(
                Collectors.groupingBy(
                    posting -> posting.to().value(),
                    Collectors.mapping(ManyAtOnceTests::text, Collectors.toList())));
    assertThat(taken).hasSize(PEOPLE);
    assertThat(taken.values()).allSatisfy(all -> assertThat(all).isEqualTo(texts));
  }

  private static String text(Posting posting) {
    return posting.message().text();
  }

  /** Lets the house's clock run as fast as any other. */
  private void runUntil(Instant end, int letters) {
    Instant from = house.time.now();
    long began = System.nanoTime();
    while (house.time.now().isBefore(end) && house.provider.sent().size() < letters) {
      LockSupport.parkNanos(SENDING_TAKES);
      house.time.set(from.plusNanos(System.nanoTime() - began));
    }
  }
}
