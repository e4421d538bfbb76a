package org.earshot.web.forms;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What text messages cost this organisation.
 *
 * @param pencePerSegment the price of one segment that Earshot sends, as the provider's price list
 *     has it; null where nobody set it
 */
@ConfigurationProperties("earshot.cost")
public record MessagePrice(@Nullable BigDecimal pencePerSegment) {

  /** A guess, in pence, for estimates only: whoever wants to know sets the price. */
  private static final BigDecimal GUESS = new BigDecimal(4);

  private static final BigDecimal POUND = new BigDecimal(100);

  /** Such as "8.1p" or "£1.20"; null where no price is set. */
  public @Nullable String of(int segments) {
    if (pencePerSegment == null) {
      return null;
    }
    BigDecimal cost = pencePerSegment.multiply(BigDecimal.valueOf(segments));
    return cost.compareTo(POUND) < 0
        ? cost.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString() + "p"
        : "£" + cost.divide(POUND, 2, RoundingMode.HALF_UP);
  }

  /** The price of one segment for an estimate: a guess where nobody set it. */
  public BigDecimal aboutPence() {
    return pencePerSegment == null ? GUESS : pencePerSegment;
  }

  /** About so much for this many segments, such as "£1,234.00". */
  public String about(long segments) {
    BigDecimal pence = aboutPence().multiply(BigDecimal.valueOf(segments));
    return String.format(Locale.UK, "£%,.2f", pence.divide(POUND, 2, RoundingMode.HALF_UP));
  }
}
