package org.earshot.inbox;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How soon officers answer, in working time.
 *
 * @param concern working hours after words of danger, or an officer who passed on that somebody may
 *     be at risk
 * @param call working days after someone asked for a person
 * @param question working days after a question, or an answer that was passed on as a complaint or
 *     a problem with a service
 * @param other working days after anything else
 * @param from when the working day begins, by the wall clock of {@code zone}
 * @param until when it ends
 * @param closed days on which nobody works, beside weekends and the bank holidays of England and
 *     Wales: "2027-12-29, 2027-12-30"
 */
@ConfigurationProperties("earshot.inbox.due")
record DueSettings(
    @DefaultValue("4") int concern,
    @DefaultValue("2") int call,
    @DefaultValue("2") int question,
    @DefaultValue("5") int other,
    @DefaultValue("09:00") LocalTime from,
    @DefaultValue("17:00") LocalTime until,
    @DefaultValue("Europe/London") ZoneId zone,
    @DefaultValue Set<LocalDate> closed) {

  DueSettings {
    if (!from.isBefore(until)) {
      throw new IllegalArgumentException(
          "earshot.inbox.due.from must be earlier than earshot.inbox.due.until");
    }
    if (concern < 1 || call < 1 || question < 1 || other < 1) {
      throw new IllegalArgumentException("earshot.inbox.due: every time must be 1 or more");
    }
    closed = Set.copyOf(closed);
  }
}
