package org.earshot.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.junit.jupiter.api.Test;

class PaceTests {

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  private Instant now = NOON;
  private int turnedAway;
  private final Pace pace = new Pace(10, () -> now);

  private record Due(Lane lane, Instant at, boolean queued) {}

  /** Lets each letter in when it was told to come, at the given grain of the clock. */
  private List<Due> run(List<Due> letters, Duration time) {
    PriorityQueue<Due> waiting = new PriorityQueue<>(Comparator.comparing(Due::at));
    waiting.addAll(letters);
    List<Due> left = new ArrayList<>();
    for (Instant end = NOON.plus(time); now.isBefore(end); now = now.plusMillis(100)) {
      while (!waiting.isEmpty() && !waiting.element().at().isAfter(now)) {
        Due next = waiting.remove();
        Optional<Instant> later = pace.take(next.lane(), next.queued(), now);
        later.ifPresentOrElse(
            at -> {
              turnedAway++;
              waiting.add(new Due(next.lane(), at, true));
            },
            () -> left.add(new Due(next.lane(), now, true)));
      }
    }
    return left;
  }

  private static List<Due> letters(Lane lane, int count, Instant at) {
    return java.util.Collections.nCopies(count, new Due(lane, at, false));
  }

  @Test
  void a_set_rate_is_kept_and_hardly_missed() {
    List<Due> left = run(letters(Lane.BULK, 2_000, NOON), Duration.ofSeconds(60));

    assertThat(left.size()).isBetween(570, 605);
  }

  @Test
  void people_come_first_while_a_bulk_is_leaving() {
    List<Due> all = new ArrayList<>(letters(Lane.BULK, 2_000, NOON));
    all.addAll(letters(Lane.TALK, 50, NOON.plusSeconds(20)));

    List<Due> left = run(all, Duration.ofSeconds(60));

    List<Instant> talk = left.stream().filter(due -> due.lane() == Lane.TALK).map(Due::at).toList();
    assertThat(talk).hasSize(50);
    assertThat(talk.getLast()).isBefore(NOON.plusSeconds(27));
  }

  @Test
  void what_is_planned_as_it_is_written_keeps_the_rate_and_is_hardly_ever_turned_away() {
    List<Due> planned = new ArrayList<>();
    for (int number = 0; number < 2_000; number++) {
      planned.add(new Due(Lane.TALK, pace.plan(Lane.TALK, NOON), true));
    }
    List<Due> left = run(planned, Duration.ofSeconds(60));

    assertThat(left.size()).isBetween(570, 605);
    assertThat(turnedAway).isLessThan(30);
  }

  @Test
  void after_a_long_stop_what_is_late_leaves_at_the_rate_too() {
    List<Due> late = new ArrayList<>();
    for (int number = 0; number < 500; number++) {
      late.add(new Due(Lane.TALK, NOON.minusSeconds(number), true));
    }
    List<Due> left = run(late, Duration.ofSeconds(60));

    assertThat(left).hasSize(500);
    assertThat(turnedAway).isLessThan(3 * 500);
  }

  @Test
  void a_quiet_sender_plans_for_now() {
    Pace slow = new Pace(1, () -> now);

    assertThat(slow.plan(Lane.TALK, NOON)).isEqualTo(NOON);
    assertThat(slow.plan(Lane.TALK, NOON)).isEqualTo(NOON);
    assertThat(slow.plan(Lane.TALK, NOON)).isEqualTo(NOON.plusSeconds(1));
    assertThat(slow.plan(Lane.TALK, NOON)).isEqualTo(NOON.plusSeconds(2));
    assertThat(slow.plan(Lane.TALK, NOON.plusSeconds(60))).isEqualTo(NOON.plusSeconds(60));
  }

  @Test
  void a_slow_sender_sends_two_at_once_and_then_one_a_second() {
    Pace slow = new Pace(1, () -> now);

    assertThat(slow.take(Lane.TALK, false, now)).isEmpty();
    assertThat(slow.take(Lane.TALK, false, now)).isEmpty();
    assertThat(slow.take(Lane.TALK, false, now)).contains(NOON.plusSeconds(1));
    assertThat(slow.take(Lane.TALK, false, now)).contains(NOON.plusSeconds(2));
  }
}
