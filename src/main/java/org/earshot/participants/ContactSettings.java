package org.earshot.participants;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long we know where to reach someone. No law names a period: a council decides, justifies and
 * writes it down; these are our defaults.
 *
 * @param atMost after they last wrote, whatever else; 24 months, written "24m"
 * @param afterOutcome after the outcome of everything they took part in was sent, so that one
 *     progress update can still reach them; 90 days. Not for those who agreed to be asked again.
 */
@ConfigurationProperties("earshot.retention.contact")
public record ContactSettings(
    @DefaultValue("24m") Period atMost, @DefaultValue("90d") Period afterOutcome) {}
