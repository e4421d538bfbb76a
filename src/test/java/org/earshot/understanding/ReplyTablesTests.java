package org.earshot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How well replies are read, measured on tables of them. */
class ReplyTablesTests {

  static final InstantSource CLOCK = ReplyMeasure.CLOCK;

  @Test
  void at_least_92_in_100_replies_are_read_right_and_at_most_1_silently_wrong() {
    check(ReplyTable.all());
  }

  @Test
  void replies_written_after_the_readers_are_read_as_well() {
    check(ReplyTable.unseen());
  }

  @Test
  void replies_by_writers_who_knew_no_reader_are_read_as_well() {
    check(ReplyMeasure.of(ReplyTable.blind(), ReplyMeasure::isSeen), true);
  }

  @Test
  void half_of_those_were_never_looked_at_and_are_read_nearly_as_well() {
    check(ReplyMeasure.of(ReplyTable.blind(), row -> !ReplyMeasure.isSeen(row)), false);
  }

  @Test
  void a_later_list_by_other_writers_is_read_as_well() {
    check(ReplyMeasure.of(ReplyTable.later(), ReplyMeasure::isSeen), true);
  }

  /** Its other half is counted over all languages only: twenty rows are too few to judge one by. */
  @Test
  void half_of_the_later_list_was_never_looked_at_and_is_read_nearly_as_well() {
    ReplyScore all = ReplyMeasure.of(ReplyTable.later(), row -> !ReplyMeasure.isSeen(row)).all();
    assertThat(all.total()).isGreaterThan(300);
    assertThat(all.share(Verdict.RIGHT)).isGreaterThanOrEqualTo(92);
    assertThat(all.share(Verdict.SILENTLY_WRONG)).isLessThanOrEqualTo(1);
    assertThat(all.share(Verdict.ASKED_NEEDLESSLY)).isLessThanOrEqualTo(7);
  }

  @Test
  void the_list_about_the_town_is_read_as_well() {
    check(ReplyMeasure.inTown(ReplyTable.town().stream().map(t -> t.half(true)).toList()), true);
  }

  /**
   * Counted over all languages only. It misses two goals, as what may mean two things is asked
   * about: {@code languages.md}.
   */
  @Test
  void half_of_the_list_about_the_town_was_never_looked_at_and_is_hardly_ever_read_wrong() {
    List<ReplyTable> closed = ReplyTable.town().stream().map(t -> t.half(false)).toList();
    ReplyScore all = ReplyMeasure.inTown(closed).all();
    assertThat(all.total()).isGreaterThan(800);
    assertThat(all.share(Verdict.RIGHT)).isGreaterThanOrEqualTo(90.5);
    assertThat(all.share(Verdict.SILENTLY_WRONG)).isLessThanOrEqualTo(0.5);
    assertThat(all.share(Verdict.ASKED_NEEDLESSLY)).isLessThanOrEqualTo(9.5);
  }

  /** Misses a goal or two: {@code languages.md}. */
  @Test
  void the_list_about_services_is_hardly_ever_read_wrong() {
    ReplyMeasure open = ReplyMeasure.ofServices(ReplyMeasure::isSeen);
    String report = open.report() + String.join("\n", open.all().notes());
    assertThat(open.all().total()).isEqualTo(320);
    assertThat(open.all().share(Verdict.RIGHT)).as(report).isGreaterThanOrEqualTo(91);
    assertThat(open.all().share(Verdict.SILENTLY_WRONG)).as(report).isLessThanOrEqualTo(1);
  }

  /** Counted over all languages only. */
  @Test
  void half_of_the_list_about_services_was_never_looked_at() {
    ReplyScore all = ReplyMeasure.ofServices(row -> !ReplyMeasure.isSeen(row)).all();
    assertThat(all.total()).isEqualTo(320);
    assertThat(all.share(Verdict.RIGHT)).isGreaterThanOrEqualTo(86);
    assertThat(all.share(Verdict.SILENTLY_WRONG)).isLessThanOrEqualTo(1.5);
  }

  private static void check(List<ReplyTable> tables) {
    check(ReplyMeasure.of(tables, row -> true), true);
  }

  /** What is to stay unseen is counted only. */
  private static void check(ReplyMeasure measure, boolean seen) {
    ReplyScore all = measure.all();
    String report = measure.report() + (seen ? String.join("\n", all.notes()) : "");
    assertThat(all.total()).as(report).isGreaterThan(200);
    assertThat(all.share(Verdict.RIGHT)).as(report).isGreaterThanOrEqualTo(92);
    assertThat(all.share(Verdict.SILENTLY_WRONG)).as(report).isLessThanOrEqualTo(1);
    assertThat(all.share(Verdict.ASKED_NEEDLESSLY)).as(report).isLessThanOrEqualTo(7);
    measure
        .byLanguage()
        .forEach(
            (language, score) ->
                assertThat(score.share(Verdict.RIGHT)).as(language + report).isGreaterThan(85));
  }
}
