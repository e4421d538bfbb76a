package org.earshot.listening;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
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

  /** Turns within such a span share the moment of their reminder: its column seldom changes. */
  private static final Duration GRAIN = Duration.ofMinutes(10);

  /** When to break the silence of someone who was last heard at this instant. */
  Instant at(Instant heard, String channel) {
    boolean whatsApp = channel.equals("whatsapp") && after.compareTo(WHATSAPP) > 0;
    return whatsApp ? beforeQuiet(heard.plus(WHATSAPP)) : up(heard.plus(after));
  }

  /** Not later, where later would be too late: before the quiet hours that it falls into. */
  private Instant beforeQuiet(Instant moment) {
    if (mayDisturb(moment)) {
      return moment;
    }
    ZonedDateTime local = moment.atZone(zone);
    ZonedDateTime eve = local.with(until).minus(GRAIN);
    return (eve.isAfter(local) ? eve.minusDays(1) : eve).toInstant();
  }

  private static Instant up(Instant moment) {
    long grain = GRAIN.toSeconds();
    return Instant.ofEpochSecond(Math.ceilDiv(moment.getEpochSecond() + 1, grain) * grain);
  }

  /** When the quiet hours end that this instant falls into; empty where it falls into none. */
  Optional<Instant> quietUntil(Instant at) {
    if (mayDisturb(at)) {
      return Optional.empty();
    }
    ZonedDateTime now = at.atZone(zone);
    ZonedDateTime today = now.with(from);
    return Optional.of((today.isAfter(now) ? today : today.plusDays(1)).toInstant());
  }

  /** Whether we may begin to speak at this instant. */
  boolean mayDisturb(Instant at) {
    LocalTime time = at.atZone(zone).toLocalTime();
    return !time.isBefore(from) && time.isBefore(until);
  }
}
