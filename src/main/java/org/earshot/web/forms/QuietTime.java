package org.earshot.web.forms;

import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.earshot.outbox.QuietHours;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Until when nobody is written to who did not just write, in words for officers. */
@Component
public class QuietTime {

  private static final DateTimeFormatter HOUR =
      DateTimeFormatter.ofPattern("ha", Locale.UK).withZone(Days.LONDON);
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("h:mma", Locale.UK).withZone(Days.LONDON);

  private final ObjectProvider<QuietHours> quiet;
  private final InstantSource clock;

  public QuietTime(ObjectProvider<QuietHours> quiet, InstantSource clock) {
    this.quiet = quiet;
    this.clock = clock;
  }

  /** Such as "8am"; empty outside of the quiet hours. */
  public Optional<String> until() {
    return QuietHours.until(quiet, clock.instant()).map(QuietTime::time);
  }

  private static String time(Instant at) {
    boolean onTheHour = at.atZone(Days.LONDON).getMinute() == 0;
    return (onTheHour ? HOUR : MINUTE).format(at).toLowerCase(Locale.UK);
  }
}
