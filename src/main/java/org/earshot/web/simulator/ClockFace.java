package org.earshot.web.simulator;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.earshot.web.forms.Days;

/** The time as a telephone shows it beside a message. */
final class ClockFace {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm", Locale.UK).withZone(Days.LONDON);

  public String at(Instant instant) {
    return TIME.format(instant);
  }
}
