package org.earshot.web.editor;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What text messages cost; nothing is said where no price is set. */
@Component
class MessagePrice {

  private static final BigDecimal PENCE = new BigDecimal(100);

  private final @Nullable BigDecimal pounds;

  /**
   * @param price of one segment in pounds, as the provider's price list has it
   */
  MessagePrice(@Value("${earshot.twilio.price-per-segment:#{null}}") @Nullable BigDecimal price) {
    this.pounds = price;
  }

  /** Such as "8.1p" or "£1.20"; null where no price is set. */
  @Nullable String of(int segments) {
    if (pounds == null) {
      return null;
    }
    BigDecimal cost = pounds.multiply(BigDecimal.valueOf(segments));
    return cost.compareTo(BigDecimal.ONE) < 0
        ? cost.multiply(PENCE)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString()
            + "p"
        : "£" + cost.setScale(2, RoundingMode.HALF_UP);
  }
}
