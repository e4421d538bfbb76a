package org.earshot.web.papers;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.earshot.outcomes.Dispatch;
import org.earshot.web.forms.QuietTime;
import org.springframework.stereotype.Component;

/** Says how far the letters of a paper have come. */
@Component
class Leaving {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withZone(LONDON);

  private final QuietTime quiet;

  Leaving(QuietTime quiet) {
    this.quiet = quiet;
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
        + quiet
            .until()
            .map(morning -> "the rest leave from " + morning + ".")
            .orElse("the rest follow.");
  }
}
