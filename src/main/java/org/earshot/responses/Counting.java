package org.earshot.responses;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.earshot.flow.Value;
import org.jspecify.annotations.Nullable;

/**
 * How often each value was given: one statement for a whole consultation, whatever its size. Leaves
 * out what is set aside ({@link Doubles}), what was given after closing, and answers whose
 * condition no longer holds. Of very many answers the counts may be of some minutes ago ({@link
 * #countedAt}).
 */
public interface Counting {

  /** How many of those who consented are selected. */
  long people(String consultation, Selection selection);

  /** The same, split by a dimension; those who gave nothing there are left out. */
  List<PartCount> people(String consultation, Dimension by, Selection selection);

  List<ValueCount> counts(String consultation, Selection selection);

  /** How many questions were answered, skipped or not known, by everybody together. */
  default long answers(String consultation) {
    return counts(consultation, Selection.ALL).stream()
        .filter(one -> List.of("answered", "skipped", "dont_know").contains(one.kind()))
        .mapToLong(ValueCount::count)
        .sum();
  }

  /** The same, split by a dimension; those who gave nothing there are left out. */
  List<SplitCount> split(String consultation, Dimension by, Selection selection);

  /**
   * Whether these counts are given out at once; if not, they are being counted behind the scenes.
   *
   * @param by null where they are not split
   */
  boolean isReady(String consultation, @Nullable Dimension by, Selection selection);

  /**
   * When these counts were true; empty where they are counted anew each time.
   *
   * @param by null where they are not split
   */
  Optional<Instant> countedAt(String consultation, @Nullable Dimension by, Selection selection);

  /**
   * @param kind lower-case name of {@link org.earshot.flow.Answer.Kind}
   * @param value the coded value ("o:day", "n:14"); null for skipped, don't know and free text
   */
  record ValueCount(String question, String kind, @Nullable String value, long count) {

    /** Null where there is none. */
    public @Nullable Value decoded() {
      return value == null ? null : ValueCode.decode(value);
    }
  }

  /**
   * @param part the channel, the language's tag, the join word, or the coded value given to the
   *     question compared by
   */
  record SplitCount(String part, ValueCount counted) {}

  /**
   * @param part as in {@link SplitCount}
   */
  record PartCount(String part, long people) {}
}
