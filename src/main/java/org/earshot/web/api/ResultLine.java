package org.earshot.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.earshot.analysis.Results;
import org.earshot.analysis.Told;
import org.earshot.analysis.ToldCodes;
import org.earshot.analysis.Untold;
import org.jspecify.annotations.Nullable;

/**
 * How one question was answered: as it may be told to others, or whole.
 *
 * @param type lower-case name of the question's type
 * @param answered null where hidden, and then everything else of it is
 * @param skipped null unless whole
 * @param dontKnow null unless whole
 * @param counts by option in the order printed, of a postcode by area; numbers in bands unless
 *     whole; empty for free text, and for dates unless whole
 * @param median of numbers and ratings; null for others, and while there are none or it is hidden
 * @param codes outward codes that were given, each with its area; null but for postcodes
 * @param hidden why nothing is told of it; null where something is
 */
record ResultLine(
    String question,
    String ask,
    String type,
    @Nullable Long answered,
    @Nullable Long skipped,
    @Nullable Long dontKnow,
    List<Count> counts,
    @Nullable BigDecimal median,
    @Nullable List<Code> codes,
    @Schema(
            allowableValues = {"few_answered", "not_shown"},
            description =
                "few_answered: fewer than 10 did. not_shown: fewer than 10 did, or it would tell"
                    + " of so few; which of them would tell too. Null where it is told.")
        @Nullable String hidden) {

  private static final String HIDDEN = "could_identify";
  private static final String WHY =
      "could_identify: fewer than 10, or a number from which such a one could be worked out, or, of an"
          + " equality question, the one answer that everybody gave. Null where it is told.";

  /**
   * How often an answer was given.
   *
   * @param value the option's id, "true", "false", the number or the lowest of a band, the date,
   *     the area
   * @param count null where hidden
   * @param hidden why; null where it is told
   */
  record Count(
      String value,
      String label,
      @Nullable Long count,
      @Schema(allowableValues = HIDDEN, description = WHY) @Nullable String hidden) {

    private static Count of(Told.Row row) {
      return new Count(row.value(), row.label(), row.count(), word(Untold.ofCount(row.count())));
    }

    private static Count of(Results.Count count) {
      return new Count(count.value(), count.label(), count.count(), null);
    }
  }

  /**
   * How often an outward code was given.
   *
   * @param area the value of its area among the counts
   * @param count null where hidden
   * @param hidden why; null where it is told
   */
  record Code(
      String code,
      String area,
      @Nullable Long count,
      @Schema(allowableValues = HIDDEN, description = WHY) @Nullable String hidden) {}

  /** As they may be told. */
  static List<ResultLine> told(List<Told> results, List<ToldCodes> outward) {
    Map<String, List<Code>> codes = new HashMap<>();
    for (ToldCodes one : outward) {
      codes.put(
          one.question(),
          one.codes().stream()
              .map(
                  code ->
                      new Code(
                          code.code(),
                          code.key(),
                          code.count(),
                          word(Untold.ofCount(code.count()))))
              .toList());
    }
    return results.stream().map(told -> of(told, codes.get(told.question()))).toList();
  }

  private static ResultLine of(Told told, @Nullable List<Code> codes) {
    return new ResultLine(
        told.question(),
        told.ask(),
        told.type().name().toLowerCase(Locale.ROOT),
        told.answered(),
        null,
        null,
        told.rows().stream().map(Count::of).toList(),
        told.median(),
        codes,
        word(told.untold()));
  }

  private static @Nullable String word(@Nullable Untold untold) {
    return untold == null ? null : untold.word();
  }

  /** Whole, small numbers too. */
  static List<ResultLine> whole(
      List<Results.QuestionResult> results, List<Results.Outward> outward) {
    Map<String, List<Code>> codes = new HashMap<>();
    outward.forEach(one -> codes.put(one.question(), codes(one)));
    return results.stream().map(result -> of(result, codes.get(result.question()))).toList();
  }

  private static List<Code> codes(Results.Outward outward) {
    return outward.codes().entrySet().stream()
        .flatMap(
            area ->
                area.getValue().stream()
                    .map(code -> new Code(code.value(), area.getKey(), code.count(), null)))
        .toList();
  }

  private static ResultLine of(Results.QuestionResult result, @Nullable List<Code> codes) {
    return new ResultLine(
        result.question(),
        result.ask(),
        result.type().name().toLowerCase(Locale.ROOT),
        result.answered(),
        result.skipped(),
        result.dontKnow(),
        result.counts().stream().map(Count::of).toList(),
        result.median(),
        codes,
        null);
  }
}
