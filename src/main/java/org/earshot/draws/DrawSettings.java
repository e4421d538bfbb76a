package org.earshot.draws;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long entries to a draw are kept: our defaults, no law names a period.
 *
 * @param afterDraw after the last draw, so that winners can be told and another one drawn; 30 days
 * @param withoutDraw after the consultation closed, where nobody has drawn; 180 days
 */
@ConfigurationProperties("earshot.retention.draw")
record DrawSettings(
    @DefaultValue("30d") Period afterDraw, @DefaultValue("180d") Period withoutDraw) {

  /** Whether this long has passed; never where it did not begin. */
  static boolean isOver(@Nullable Instant since, Period kept, Instant now) {
    return since != null && since.atOffset(ZoneOffset.UTC).plus(kept).toInstant().isBefore(now);
  }
}
