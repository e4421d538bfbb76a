package org.earshot.web.inviting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param pencePerSegment the price of one part of a text message that Earshot sends
 */
@ConfigurationProperties("earshot.cost")
record TextPrice(@DefaultValue("4") BigDecimal pencePerSegment) {

  String of(long parts) {
    BigDecimal pounds =
        pencePerSegment
            .multiply(BigDecimal.valueOf(parts))
            .divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP);
    return String.format(Locale.UK, "£%,.2f", pounds);
  }
}
