package org.earshot.listening;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When a silence is broken.
 *
 * @param after how long someone is silent before the one reminder; a day by default
 * @param from quiet hours end, by the wall clock of {@code zone}
 * @param until quiet hours begin
 */
@ConfigurationProperties("earshot.nudges")
record NudgeSettings(
    @DefaultValue("24h") Duration after,
    @DefaultValue("08:00") LocalTime from,
    @DefaultValue("20:00") LocalTime until,
    @DefaultValue("Europe/London") ZoneId zone) {

  /**
   * WhatsApp takes free words for 24 hours only: there the reminder comes an hour before they end.
   */
  private static final Duration WHATSAPP = Duration.ofHours(23);

  Duration after(String channel) {
    boolean tooLate = channel.equals("whatsapp") && after.compareTo(WHATSAPP) > 0;
    return tooLate ? WHATSAPP : after;
  }

  /** Whether we may begin to speak at this instant. */
  boolean mayDisturb(Instant at) {
    LocalTime time = at.atZone(zone).toLocalTime();
    return !time.isBefore(from) && time.isBefore(until);
  }
}
