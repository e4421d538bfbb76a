package org.earshot.inviting;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often people are asked, and how fast.
 *
 * @param daysBetween how many days pass between two invitations to one person, whatever they are to
 * @param perYear how many invitations one person gets in a year
 * @param perMinute how many are written in a minute, so that an officer can still stop them
 * @param consentLasts how long after they said so people are asked again who agreed to be; written
 *     "24m"
 * @param dramaNumbers whether the numbers that Ofcom keeps for drama (07700 900000 to 900999) are
 *     taken: for trying it out
 */
@ConfigurationProperties("earshot.invitations")
public record InvitationSettings(
    @DefaultValue("28") int daysBetween,
    @DefaultValue("4") int perYear,
    @DefaultValue("60") int perMinute,
    @DefaultValue("24m") Period consentLasts,
    @DefaultValue("false") boolean dramaNumbers) {

  public InvitationSettings {
    if (daysBetween < 0 || perYear < 1 || perMinute < 1) {
      throw new IllegalArgumentException(
          "earshot.invitations: days-between must be 0 or more, per-year and per-minute 1 or more");
    }
  }

  /** Nobody is asked again who agreed to it before this. */
  Instant agreedSince(Instant now) {
    return now.atOffset(ZoneOffset.UTC).minus(consentLasts).toInstant();
  }
}
