package org.earshot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.earshot.flow.Hearing;
import org.earshot.flow.Meaning;
import org.earshot.flow.Question;
import org.earshot.flow.Understanding;
import org.earshot.understanding.ReplyTable.Row;
import org.junit.jupiter.api.Test;

/** How well replies are read, measured on tables of them. */
class ReplyTablesTests {

  /** A Wednesday. */
  static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-18T10:00:00Z"));

  private final Understanding understanding = ShippedUnderstanding.at(CLOCK);

  @Test
  void at_least_92_in_100_replies_are_read_right_and_at_most_1_5_silently_wrong() {
    check(ReplyTable.all());
  }

  @Test
  void replies_written_after_the_readers_are_read_as_well() {
    check(ReplyTable.unseen());
  }

  private void check(List<ReplyTable> tables) {
    Score all = new Score();
    Map<String, Score> byLanguage = new java.util.TreeMap<>();
    Map<String, Score> byType = new java.util.TreeMap<>();
    for (ReplyTable table : tables) {
      if (!table.type().equals("command")) {
        Score score = score(table);
        all.add(score);
        byLanguage.computeIfAbsent(table.language(), fresh -> new Score()).add(score);
        byType.computeIfAbsent(table.type(), fresh -> new Score()).add(score);
      }
    }
    String report = report(all, byLanguage, byType);
    System.out.println(report);
    assertThat(all.total()).as(report).isGreaterThan(350);
    assertThat(all.share(Verdict.RIGHT)).as(report).isGreaterThanOrEqualTo(92);
    assertThat(all.share(Verdict.SILENTLY_WRONG)).as(report).isLessThanOrEqualTo(1.5);
    byLanguage.forEach(
        (language, score) ->
            assertThat(score.share(Verdict.RIGHT)).as(language + report).isGreaterThan(85));
  }

  private Score score(ReplyTable table) {
    Hearing hearing = SampleConversation.hearing(table.language());
    Score score = new Score();
    for (Row row : table.rows()) {
      Question question = hearing.conversation().question(row.question()).orElseThrow();
      Meaning meaning = understanding.read(row.reply(), question, hearing);
      String expected = row.expected().equals("words") ? row.reply().strip() : row.expected();
      Verdict verdict = Verdict.of(meaning, expected);
      score.count(verdict);
      if (verdict != Verdict.RIGHT) {
        score.note(table, row, verdict + ": " + meaning);
      }
    }
    return score;
  }

  private static String report(
      Score all, Map<String, Score> byLanguage, Map<String, Score> byType) {
    StringBuilder report = new StringBuilder("\nAll: ").append(all);
    byLanguage.forEach(
        (name, score) -> report.append("\n  ").append(name).append(": ").append(score));
    byType.forEach((name, score) -> report.append("\n  ").append(name).append(": ").append(score));
    all.notes.forEach(note -> report.append("\n    ").append(note));
    return report.append('\n').toString();
  }

  private static final class Score {
    private final Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    private final List<String> notes = new ArrayList<>();

    void count(Verdict verdict) {
      counts.merge(verdict, 1, Integer::sum);
    }

    void note(ReplyTable table, Row row, String what) {
      notes.add(
          table.type()
              + "-"
              + table.language()
              + " \""
              + row.reply()
              + "\" must be "
              + row.expected()
              + ", was "
              + what);
    }

    void add(Score other) {
      other.counts.forEach((verdict, count) -> counts.merge(verdict, count, Integer::sum));
      notes.addAll(other.notes);
    }

    int total() {
      return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    double share(Verdict verdict) {
      return 100.0 * Objects.requireNonNullElse(counts.get(verdict), 0) / total();
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%d replies: %.1f%% right, %.1f%% silently wrong, %.1f%% asked needlessly",
          total(),
          share(Verdict.RIGHT),
          share(Verdict.SILENTLY_WRONG),
          share(Verdict.ASKED_NEEDLESSLY));
    }
  }
}
