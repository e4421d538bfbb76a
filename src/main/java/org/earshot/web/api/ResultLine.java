package org.earshot.web.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.earshot.analysis.Results;
import org.jspecify.annotations.Nullable;

/**
 * How one question was answered.
 *
 * @param type lower-case name of the question's type
 * @param counts by option in the order printed; empty for free text
 * @param median of numbers and ratings; null for others, and while there are none
 */
record ResultLine(
    String question,
    String ask,
    String type,
    long answered,
    long skipped,
    long dontKnow,
    List<Results.Count> counts,
    @Nullable BigDecimal median) {

  static ResultLine of(Results.QuestionResult result) {
    return new ResultLine(
        result.question(),
        result.ask(),
        result.type().name().toLowerCase(Locale.ROOT),
        result.answered(),
        result.skipped(),
        result.dontKnow(),
        result.counts(),
        result.median());
  }
}
