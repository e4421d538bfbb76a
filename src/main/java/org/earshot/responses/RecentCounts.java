package org.earshot.responses;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.earshot.responses.Cells.Cell;
import org.earshot.responses.KeptCounts.Limits;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * Counts the answers to a consultation once, and answers from that whatever does not depend on what
 * somebody else was asked. Counts of very many answers are kept ({@link KeptCounts}).
 */
@Component
@Primary
class RecentCounts implements Counting {

  private static final long VERY_MANY = 50_000;
  private static final Duration OLDEST = Duration.ofMinutes(15);

  private final JdbcCounting counting;
  private final HeadCount heads;
  private final KeptCounts<String, Cells> cells;
  private final KeptCounts<Question, Long> people;
  private final KeptCounts<Question, List<SplitCount>> splits;

  RecentCounts(JdbcCounting counting, HeadCount heads, InstantSource clock) {
    this.counting = counting;
    this.heads = heads;
    this.cells = new KeptCounts<>(new Limits<>(Cells::answers, VERY_MANY, OLDEST), clock);
    this.people = new KeptCounts<>(new Limits<>(one -> one, VERY_MANY / 10, OLDEST), clock);
    this.splits = new KeptCounts<>(new Limits<>(RecentCounts::answers, VERY_MANY, OLDEST), clock);
  }

  /**
   * What was counted, where it depends on what somebody gave.
   *
   * @param by null where it was not split
   */
  private record Question(String consultation, @Nullable Dimension by, Selection selection) {}

  private static long answers(List<SplitCount> counts) {
    return counts.stream().mapToLong(one -> one.counted().count()).sum();
  }

  @Override
  public long people(String consultation, Selection selection) {
    if (!selection.given().isEmpty()) {
      return people.of(
          new Question(consultation, null, selection),
          () -> counting.people(consultation, selection));
    }
    return heads.tally(consultation, one -> one.isOf(selection)).started();
  }

  @Override
  public List<ValueCount> counts(String consultation, Selection selection) {
    if (!selection.given().isEmpty()) {
      return given(new Question(consultation, null, selection)).stream()
          .map(SplitCount::counted)
          .toList();
    }
    return cells(consultation).counts(selection);
  }

  @Override
  public List<SplitCount> split(String consultation, Dimension by, Selection selection) {
    Function<Cell, String> part = part(by);
    return part == null || !selection.given().isEmpty()
        ? given(new Question(consultation, by, selection))
        : cells(consultation).split(part, selection);
  }

  @Override
  public Optional<Instant> countedAt(
      String consultation, @Nullable Dimension by, Selection selection) {
    boolean depends = by instanceof Dimension.Given || !selection.given().isEmpty();
    return depends
        ? splits.countedAt(new Question(consultation, by, selection))
        : cells.countedAt(consultation);
  }

  private Cells cells(String consultation) {
    return cells.of(consultation, () -> counting.cells(consultation));
  }

  private List<SplitCount> given(Question question) {
    return splits.of(
        question,
        () -> counting.split(question.consultation(), question.by(), question.selection()));
  }

  /** Null where the cells do not tell it. */
  private static @Nullable Function<Cell, String> part(Dimension by) {
    return switch (by) {
      case Dimension.Channel channel -> Cell::channel;
      case Dimension.Language language -> Cell::language;
      case Dimension.Partner partner -> RecentCounts::partner;
      case Dimension.Given given -> null;
    };
  }

  private static String partner(Cell cell) {
    String partner = cell.partner();
    return partner == null ? "" : partner;
  }
}
