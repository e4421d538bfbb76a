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

  /** A guess, in pence, where nobody set the price: whoever wants to know sets it. */
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

  /** What one part is reckoned at, such as "8.1p". */
  public String part() {
    return pence().stripTrailingZeros().toPlainString() + "p";
  }

  /** Says that nobody set the price, and what is reckoned with instead; null where it is set. */
  public @Nullable String unset() {
    return pencePerSegment == null
        ? "No price is set for one part of a text message. What stands here is what it would cost at "
            + part()
            + " a part."
        : null;
  }

  /** What each of so many people cost, such as "£0.34": an estimate where no price is set. */
  public String each(long segments, long people) {
    BigDecimal pence = pence().multiply(BigDecimal.valueOf(segments));
    BigDecimal pounds =
        pence.divide(POUND.multiply(BigDecimal.valueOf(people)), 2, RoundingMode.HALF_UP);
    return String.format(Locale.UK, "£%,.2f", pounds);
  }

  private BigDecimal pence() {
    return pencePerSegment == null ? GUESS : pencePerSegment;
  }

  /** About so much for this many segments, such as "£1,234.00": an estimate where none is set. */
  public String about(long segments) {
    BigDecimal pence = pence().multiply(BigDecimal.valueOf(segments));
    return String.format(Locale.UK, "£%,.2f", pence.divide(POUND, 2, RoundingMode.HALF_UP));
  }
}
