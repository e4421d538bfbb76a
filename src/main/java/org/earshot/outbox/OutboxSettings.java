package org.earshot.outbox;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How letters leave.
 *
 * @param copies how many copies of Earshot send side by side: each takes its share of what a sender
 *     may send in a second
 * @param words how long the words of letters are kept for the transcript, after which only their
 *     fate is; 90 days, written "90d"
 */
@ConfigurationProperties("earshot.outbox")
record OutboxSettings(@DefaultValue("1") int copies, @DefaultValue("90d") Period words) {

  OutboxSettings {
    if (copies < 1) {
      throw new IllegalArgumentException("earshot.outbox.copies must be 1 or more");
    }
  }
}
