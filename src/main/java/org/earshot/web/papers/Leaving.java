package org.earshot.web.papers;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.earshot.outbox.QuietHours;
import org.earshot.outcomes.Dispatch;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Says how far the letters of a paper have come. */
@Component
class Leaving {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withZone(LONDON);
  private static final DateTimeFormatter HOUR =
      DateTimeFormatter.ofPattern("ha", Locale.UK).withZone(LONDON);
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("h:mma", Locale.UK).withZone(LONDON);

  private final ObjectProvider<QuietHours> quiet;
  private final InstantSource clock;

  Leaving(ObjectProvider<QuietHours> quiet, InstantSource clock) {
    this.quiet = quiet;
    this.clock = clock;
  }

  String words(Dispatch letters) {
    Instant sent = letters.sentAt();
    if (sent != null) {
      return "Sent on " + DAY.format(sent) + ".";
    }
    if (letters.waiting() == 0) {
      return "Sending: the letters are being written.";
    }
    long all = letters.left() + letters.waiting();
    return "Sending: "
        + letters.left()
        + " of "
        + all
        + (all == 1 ? " letter has left; " : " letters have left; ")
        + QuietHours.until(quiet, clock.instant())
            .map(morning -> "the rest leave from " + time(morning) + ".")
            .orElse("the rest follow.");
  }

  private static String time(Instant at) {
    boolean onTheHour = at.atZone(LONDON).getMinute() == 0;
    return (onTheHour ? HOUR : MINUTE).format(at).toLowerCase(Locale.UK);
  }
}
