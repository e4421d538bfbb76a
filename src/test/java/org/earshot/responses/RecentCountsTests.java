package org.earshot.responses;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.earshot.MovingDay;
import org.earshot.responses.Counting.ValueCount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** Counts of very many answers are kept for a moment; all others are counted anew. */
class RecentCountsTests {

  private final MovingDay clock = new MovingDay(Instant.parse("2027-01-11T10:00:00Z"));
  private final AtomicLong answers = new AtomicLong();
  private final RecentCounts counts = new RecentCounts(new JdbcCounting(database()), clock);

  /** A database in which everybody skipped the one question. */
  private JdbcTemplate database() {
    return new JdbcTemplate() {
      @Override
      @SuppressWarnings("unchecked")
      public <T extends @Nullable Object> List<T> query(
          String sql, RowMapper<T> rows, @Nullable Object @Nullable ... arguments) {
        return (List<T>) List.of(new ValueCount("hours", "skipped", null, answers.get()));
      }
    };
  }

  private long counted() {
    return counts.answers("breaks");
  }

  @Test
  void few_are_counted_anew_each_time() {
    answers.set(100);
    assertThat(counted()).isEqualTo(100);
    answers.set(101);
    assertThat(counted()).isEqualTo(101);
  }

  @Test
  void very_many_are_counted_anew_after_a_while() {
    answers.set(1_000_000);
    assertThat(counted()).isEqualTo(1_000_000);
    answers.set(1_000_001);
    assertThat(counted()).isEqualTo(1_000_000);

    clock.forward(1);

    assertThat(counted()).isEqualTo(1_000_001);
  }

  @Test
  void another_selection_is_another_count() {
    answers.set(1_000_000);
    counted();
    answers.set(60_000);

    assertThat(counts.counts("breaks", new Selection("sms", null, Map.of())))
        .extracting(ValueCount::count)
        .containsExactly(60_000L);
  }
}
