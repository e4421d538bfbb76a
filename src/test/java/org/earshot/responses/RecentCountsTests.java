package org.earshot.responses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.earshot.MovingDay;
import org.earshot.responses.Cells.Cell;
import org.earshot.responses.Counting.ValueCount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** All answers are counted once; whatever does not depend on other answers is a sum of that. */
class RecentCountsTests {

  private static final Instant MORNING = Instant.parse("2027-01-11T10:00:00Z");

  private final MovingDay clock = new MovingDay(MORNING);
  private List<Cell> cells = List.of();
  private long people;
  private List<Instant> closed = List.of();
  private int statements;
  private final JdbcTemplate database = database();
  private final RecentCounts counts =
      new RecentCounts(new JdbcCounting(database), new HeadCount(database, clock), clock);

  /** A database in which these answers were given. */
  private JdbcTemplate database() {
    return new JdbcTemplate() {
      @Override
      @SuppressWarnings("unchecked")
      public <T extends @Nullable Object> List<T> query(
          String sql, RowMapper<T> rows, @Nullable Object @Nullable ... arguments) {
        if (sql.contains("closed_at")) {
          return (List<T>) closed;
        }
        if (sql.contains("completed_at")) {
          return (List<T>) List.of(new HeadCount.Heads("sms", "en", null, false, people, people));
        }
        statements++;
        return (List<T>) cells;
      }
    };
  }

  private static Cell cell(String channel, String language, @Nullable String partner, long count) {
    return new Cell(channel, language, partner, new ValueCount("hours", "answered", "n:3", count));
  }

  private long counted(Selection selection) {
    return counts.counts("breaks", selection).stream().mapToLong(ValueCount::count).sum();
  }

  @Test
  void few_are_counted_anew_each_time() {
    cells = List.of(cell("sms", "en", null, 100));
    assertThat(counts.answers("breaks")).isEqualTo(100);
    cells = List.of(cell("sms", "en", null, 101));
    assertThat(counts.answers("breaks")).isEqualTo(101);
    assertThat(counts.countedAt("breaks", null, Selection.ALL)).isEmpty();
  }

  @Test
  void what_is_not_counted_yet_is_counted_behind_the_scenes() {
    assertThat(counts.isReady("breaks", null, Selection.ALL)).isTrue();
    people = 5_000;

    assertThat(counts.isReady("parks", null, Selection.ALL)).isFalse();

    await().until(() -> counts.isReady("parks", null, Selection.ALL));
    assertThat(statements).isEqualTo(1);
  }

  @Test
  void once_it_has_closed_it_is_counted_to_the_last_answer() {
    people = 5_000;
    cells = List.of(cell("sms", "en", null, 50_000));
    counted(Selection.ALL);
    counts.people("breaks", Selection.ALL);
    people = 5_001;
    cells = List.of(cell("sms", "en", null, 50_001));
    closed = List.of(MORNING.plusSeconds(1));

    assertThat(counted(Selection.ALL)).isEqualTo(50_001);
    assertThat(counts.people("breaks", Selection.ALL)).isEqualTo(5_001);
  }

  @Test
  void one_count_of_very_many_serves_every_channel_language_and_partner() {
    people = 5_000;
    cells =
        List.of(
            cell("sms", "en", null, 50_000),
            cell("sms", "ur", "CARERS", 300),
            cell("whatsapp", "en", "CARERS", 20));

    assertThat(counted(Selection.ALL)).isEqualTo(50_320);
    assertThat(counted(new Selection("sms", null, Map.of()))).isEqualTo(50_300);
    assertThat(counted(new Selection("sms", "ur", Map.of()))).isEqualTo(300);
    assertThat(counted(new Selection(null, null, "CARERS", Map.of()))).isEqualTo(320);
    assertThat(counts.split("breaks", new Dimension.Partner(), Selection.ALL))
        .extracting(one -> one.part() + " " + one.counted().count())
        .containsExactly(" 50000", "CARERS 320");
    assertThat(counts.split("breaks", new Dimension.Language(), Selection.ALL))
        .extracting(one -> one.part() + " " + one.counted().count())
        .containsExactly("en 50020", "ur 300");
    assertThat(statements).isEqualTo(1);
    assertThat(counts.countedAt("breaks", null, Selection.ALL)).contains(MORNING);
  }
}
