package org.earshot.analysis;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.earshot.consultations.Consultation;
import org.earshot.flow.Conversation;
import org.earshot.flow.Type;
import org.earshot.responses.Counting.ValueCount;
import org.earshot.responses.Dimension;
import org.earshot.responses.Selection;
import org.jspecify.annotations.Nullable;

/** What the answers come to: counts per question, in the order asked. Reads only. */
public interface Results {

  /** The value that outward codes count towards which do not stand alone, being many. */
  String OTHER_AREAS = "other";

  /** Empty until it has opened: a consultation without a pinned version has asked nothing. */
  default List<QuestionResult> of(Consultation consultation) {
    return of(consultation, Selection.ALL);
  }

  /** The same of the responses selected. */
  List<QuestionResult> of(Consultation consultation, Selection selection);

  /** The same of these counts, as the questions of a conversation that need not have opened. */
  List<QuestionResult> of(Conversation conversation, List<ValueCount> counted);

  /** Each question with closed answers, split by a dimension. */
  List<CrossTab> split(Consultation consultation, Dimension by, Selection selection);

  /** The questions that people can be told apart by: those with a known set of answers. */
  List<Closed> closed(Consultation consultation);

  /**
   * How often each outward code was given by everybody, for each question that asks for a postcode.
   */
  List<Outward> outward(Consultation consultation);

  /**
   * Whether these numbers are given out at once; if not, they are being counted, which takes
   * seconds. Whoever asks for them all the same waits for it.
   *
   * @param by null where they are not split
   */
  boolean isReady(Consultation consultation, @Nullable Dimension by, Selection selection);

  /**
   * When these numbers were true; empty where they are counted anew each time.
   *
   * @param by null where they are not split
   */
  Optional<Instant> countedAt(
      Consultation consultation, @Nullable Dimension by, Selection selection);

  /** How many of those who consented are selected. */
  long people(Consultation consultation, Selection selection);

  /** How many of them are in each part, by its key. */
  Map<String, Long> people(Consultation consultation, Dimension by, Selection selection);

  /**
   * What {@link #of} finds of each part, by its key; in the order in which {@link #split} has them.
   */
  Map<String, List<QuestionResult>> parts(
      Consultation consultation, Dimension by, Selection selection);

  /**
   * How one question was answered.
   *
   * @param ask the question in the conversation's own language
   * @param answered how many gave an answer
   * @param counts by option in the order printed (yes before no, numbers ascending), of a postcode
   *     by area; empty for free text
   * @param median of numbers and ratings; null for others, and while there are none
   * @param follows whose answers bring this question; empty where it is asked of everybody
   * @param equality whether it asks people about themselves, for equality monitoring
   */
  record QuestionResult(
      String question,
      String ask,
      Type type,
      long answered,
      long skipped,
      long dontKnow,
      List<Count> counts,
      @Nullable BigDecimal median,
      List<Follows> follows,
      boolean equality) {

    /** Of a question of the matter that is asked of everybody. */
    public QuestionResult(
        String question,
        String ask,
        Type type,
        long answered,
        long skipped,
        long dontKnow,
        List<Count> counts,
        @Nullable BigDecimal median) {
      this(question, ask, type, answered, skipped, dontKnow, counts, median, List.of(), false);
    }

    /** The same with other counts. */
    QuestionResult with(List<Count> others) {
      return new QuestionResult(
          question, ask, type, answered, skipped, dontKnow, others, median, follows, equality);
    }
  }

  /**
   * An earlier question, and the answers to it that bring a later one: whoever knows how many
   * answered the later one knows how many gave these.
   *
   * @param values as in {@link Count}
   */
  record Follows(String question, Set<String> values) {

    /** Where it depends on the answer in a way that cannot be listed. */
    public static final Set<String> ANY = Set.of();

    /** Whether somebody who gave this may be asked. */
    boolean isBy(String value) {
      return values.isEmpty() || values.contains(value);
    }
  }

  /**
   * @param value the option's id, "true", "false", the number, the date, the area or outward code
   */
  record Count(String value, String label, long count) {}

  /**
   * @param ask in the conversation's own language
   * @param answers that it can have, in the order printed; of a postcode the areas
   * @param equality as in {@link QuestionResult}
   */
  record Closed(String question, String ask, Type type, List<Part> answers, boolean equality) {}

  /**
   * @param codes by the key of their area, in the order in which {@link #of} has the areas
   */
  record Outward(String question, Map<String, List<Count>> codes) {}

  /**
   * How one question was answered in each part.
   *
   * @param answered how many answered, in the order of the parts
   * @param whole of everybody, in whatever part or in none, how many answered, then how many gave
   *     each value; less than the parts together where somebody is in several
   * @param follows as in {@link QuestionResult}
   * @param equality as in {@link QuestionResult}
   */
  record CrossTab(
      String question,
      String ask,
      List<Part> parts,
      List<Long> answered,
      List<Line> lines,
      List<Long> whole,
      List<Follows> follows,
      boolean equality) {

    /** Of a question of the matter that is asked of everybody. */
    CrossTab(
        String question,
        String ask,
        List<Part> parts,
        List<Long> answered,
        List<Line> lines,
        List<Long> whole) {
      this(question, ask, parts, answered, lines, whole, List.of(), false);
    }

    /** Where everybody is in one part. */
    CrossTab(String question, String ask, List<Part> parts, List<Long> answered, List<Line> lines) {
      this(question, ask, parts, answered, lines, sums(answered, lines));
    }

    /** The same, asked so. */
    CrossTab asked(List<Follows> before, boolean ofEquality) {
      return new CrossTab(question, ask, parts, answered, lines, whole, before, ofEquality);
    }

    /**
     * The same beside other sums.
     *
     * @param all as {@link #whole}
     */
    CrossTab beside(List<Long> all) {
      return new CrossTab(question, ask, parts, answered, lines, all, follows, equality);
    }

    private static List<Long> sums(List<Long> answered, List<Line> lines) {
      return rows(answered, lines)
          .map(row -> row.stream().mapToLong(Long::longValue).sum())
          .toList();
    }

    /** How many answered, then how many gave each value: by part. */
    List<List<Long>> rows() {
      return rows(answered, lines).toList();
    }

    private static Stream<List<Long>> rows(List<Long> answered, List<Line> lines) {
      return Stream.concat(Stream.of(answered), lines.stream().map(Line::counts));
    }
  }

  /**
   * @param key the channel, the language's tag, or the value compared by
   */
  record Part(String key, String label) {}

  /**
   * One value that was given.
   *
   * @param counts in the order of the parts
   */
  record Line(String value, String label, List<Long> counts) {}
}
