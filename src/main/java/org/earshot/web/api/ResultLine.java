package org.earshot.web.api;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.earshot.analysis.Results;
import org.jspecify.annotations.Nullable;

/**
 * How one question was answered.
 *
 * @param type lower-case name of the question's type
 * @param counts by option in the order printed, of a postcode by area; empty for free text
 * @param median of numbers and ratings; null for others, and while there are none
 * @param codes every outward code that was given, with its area; null but for postcodes
 */
record ResultLine(
    String question,
    String ask,
    String type,
    long answered,
    long skipped,
    long dontKnow,
    List<Results.Count> counts,
    @Nullable BigDecimal median,
    @Nullable List<Code> codes) {

  /**
   * @param area the value of its area among the counts
   */
  record Code(String code, String area, long count) {}

  /**
   * @param outward what was given to questions that ask for a postcode
   */
  static List<ResultLine> of(List<Results.QuestionResult> results, List<Results.Outward> outward) {
    Map<String, List<Code>> codes = new HashMap<>();
    outward.forEach(one -> codes.put(one.question(), codes(one)));
    return results.stream().map(result -> of(result, codes.get(result.question()))).toList();
  }

  private static List<Code> codes(Results.Outward outward) {
    return outward.codes().entrySet().stream()
        .flatMap(
            area ->
                area.getValue().stream()
                    .map(code -> new Code(code.value(), area.getKey(), code.count())))
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
        result.counts(),
        result.median(),
        codes);
  }
}
