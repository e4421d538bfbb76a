package org.earshot.responses;

import static org.earshot.responses.KeptCounts.MANY_PEOPLE;

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

  private static final Duration OLDEST = Duration.ofMinutes(15);

  /** Of numbers of people, as {@link HeadCount} has it. */
  private static final Duration OLDEST_OF_PEOPLE = Duration.ofMinutes(1);

  private final JdbcCounting counting;
  private final HeadCount heads;
  private final KeptCounts<String, All> all;
  private final KeptCounts<Question, Given> given;
  private final KeptCounts<Question, Parts> parts;

  RecentCounts(JdbcCounting counting, HeadCount heads, InstantSource clock) {
    this.counting = counting;
    this.heads = heads;
    this.all =
        new KeptCounts<>(new Limits<>(All::among, MANY_PEOPLE, OLDEST), counting::closedAt, clock);
    this.given =
        new KeptCounts<>(
            new Limits<>(Given::among, MANY_PEOPLE, OLDEST),
            asked -> counting.closedAt(asked.consultation()),
            clock);
    this.parts =
        new KeptCounts<>(
            new Limits<>(Parts::among, MANY_PEOPLE, OLDEST_OF_PEOPLE),
            asked -> counting.closedAt(asked.consultation()),
            clock);
  }

  /**
   * What was counted, where it depends on what somebody gave.
   *
   * @param by null where it was not split
   */
  private record Question(String consultation, @Nullable Dimension by, Selection selection) {}

  /**
   * @param among how many take part: looking through them is what takes long
   */
  private record All(Cells cells, long among) {}

  /**
   * @param people how many are selected
   * @param among how many take part
   */
  private record Given(List<SplitCount> counts, long people, long among) {}

  /**
   * How many are in each part.
   *
   * @param among how many take part
   */
  private record Parts(List<PartCount> counts, long among) {}

  @Override
  public long people(String consultation, Selection selection) {
    return selection.isByAnswers()
        ? given(new Question(consultation, null, selection)).people()
        : heads.tally(consultation, one -> one.isOf(selection)).started();
  }

  @Override
  public List<PartCount> people(String consultation, Dimension by, Selection selection) {
    return parts
        .of(
            new Question(consultation, by, selection),
            () -> new Parts(counting.people(consultation, by, selection), among(consultation)))
        .counts();
  }

  @Override
  public List<ValueCount> counts(String consultation, Selection selection) {
    if (selection.isByAnswers()) {
      return given(new Question(consultation, null, selection)).counts().stream()
          .map(SplitCount::counted)
          .toList();
    }
    return cells(consultation).counts(selection);
  }

  @Override
  public List<SplitCount> split(String consultation, Dimension by, Selection selection) {
    Function<Cell, String> part = part(by);
    return part == null || selection.isByAnswers()
        ? given(new Question(consultation, by, selection)).counts()
        : cells(consultation).split(part, selection);
  }

  @Override
  public boolean isReady(String consultation, @Nullable Dimension by, Selection selection) {
    if (among(consultation) < MANY_PEOPLE) {
      return true;
    }
    if (!depends(by, selection)) {
      return all.isReady(consultation, () -> countAll(consultation));
    }
    Question asked = new Question(consultation, by, selection);
    Question alone = new Question(consultation, null, selection);
    boolean both = given.isReady(asked, () -> count(asked));
    return (!selection.isByAnswers() || given.isReady(alone, () -> count(alone))) && both;
  }

  @Override
  public Optional<Instant> countedAt(
      String consultation, @Nullable Dimension by, Selection selection) {
    return depends(by, selection)
        ? given.countedAt(new Question(consultation, by, selection))
        : all.countedAt(consultation);
  }

  private static boolean depends(@Nullable Dimension by, Selection selection) {
    return by instanceof Dimension.Given
        || by instanceof Dimension.AnsweringFor
        || selection.isByAnswers();
  }

  private Cells cells(String consultation) {
    return all.of(consultation, () -> countAll(consultation)).cells();
  }

  private All countAll(String consultation) {
    return new All(counting.cells(consultation), among(consultation));
  }

  private long among(String consultation) {
    return heads.tally(consultation, one -> true).started();
  }

  private Given given(Question question) {
    return given.of(question, () -> count(question));
  }

  private Given count(Question question) {
    String consultation = question.consultation();
    return new Given(
        counting.split(consultation, question.by(), question.selection()),
        counting.people(consultation, question.selection()),
        among(consultation));
  }

  /** Null where the cells do not tell it. */
  private static @Nullable Function<Cell, String> part(Dimension by) {
    return switch (by) {
      case Dimension.Channel channel -> Cell::channel;
      case Dimension.Language language -> Cell::language;
      case Dimension.Partner partner -> RecentCounts::partner;
      case Dimension.AnsweringFor one -> null;
      case Dimension.Given given -> null;
    };
  }

  private static String partner(Cell cell) {
    String partner = cell.partner();
    return partner == null ? "" : partner;
  }
}
