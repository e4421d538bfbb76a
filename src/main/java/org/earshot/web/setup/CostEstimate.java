package org.earshot.web.setup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a consultation costs by text message in one of its languages.
 *
 * @param messages to one person
 * @param segments the parts that these come to
 * @param pence the price of a part
 * @param people null where nobody has said how many are expected
 */
record CostEstimate(
    String language, int messages, int segments, BigDecimal pence, @Nullable Integer people) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** The same for another number of messages of the same length. */
  CostEstimate of(int expected) {
    int parts = messages == 0 ? expected : Math.ceilDiv(segments * expected, messages);
    return new CostEstimate(language, expected, parts, pence, people);
  }

  public String forOne() {
    return pounds(1);
  }

  /** If everyone answered in this language. */
  public String forAll() {
    return people == null ? "Not known yet" : pounds(people);
  }

  private String pounds(int times) {
    BigDecimal pounds =
        pence
            .multiply(BigDecimal.valueOf((long) segments * times))
            .divide(HUNDRED, 2, RoundingMode.HALF_UP);
    return String.format(Locale.UK, "£%,.2f", pounds);
  }
}
