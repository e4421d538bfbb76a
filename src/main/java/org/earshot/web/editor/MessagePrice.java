package org.earshot.web.editor;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What text messages cost; nothing is said where no price is set. */
@Component
public class MessagePrice {

  private static final BigDecimal POUND = new BigDecimal(100);

  private final @Nullable BigDecimal pence;

  /**
   * @param pence of one segment, as the provider's price list has it
   */
  MessagePrice(@Value("${earshot.cost.pence-per-segment:#{null}}") @Nullable BigDecimal pence) {
    this.pence = pence;
  }

  /** Such as "8.1p" or "£1.20"; null where no price is set. */
  public @Nullable String of(int segments) {
    if (pence == null) {
      return null;
    }
    BigDecimal cost = pence.multiply(BigDecimal.valueOf(segments));
    return cost.compareTo(POUND) < 0
        ? cost.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString() + "p"
        : "£" + cost.divide(POUND, 2, RoundingMode.HALF_UP);
  }
}
