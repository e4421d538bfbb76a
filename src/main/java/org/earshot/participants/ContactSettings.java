package org.earshot.participants;

import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long we know where to reach someone. No law names a period: a council decides, justifies and
 * writes it down; these are our defaults.
 *
 * @param atMost after they last wrote, whatever else; 24 months, written "24m"
 * @param afterOutcome after the outcome of everything they took part in was sent, at most, whoever
 *     asked to be told what came of it; written "90d". Left out, those who asked are known until
 *     they have been told, or 28 days after that was due, and everybody else for 90 days. Not for
 *     those who agreed to be asked again.
 */
@ConfigurationProperties("earshot.retention.contact")
public record ContactSettings(@DefaultValue("24m") Period atMost, @Nullable Period afterOutcome) {

  private static final Period OTHERS = Period.ofDays(90);

  /** How long after an outcome we know those who did not ask to be told more. */
  public Period others() {
    return afterOutcome == null ? OTHERS : afterOutcome;
  }
}
