package org.earshot.draws;

import java.time.Period;
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
    @DefaultValue("30d") Period afterDraw, @DefaultValue("180d") Period withoutDraw) {}
