package org.earshot.web.papers;

import java.time.Instant;
import java.util.Optional;
import org.earshot.outcomes.Dispatch;
import org.earshot.web.forms.Days;
import org.earshot.web.forms.QuietTime;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Says how far the letters of a paper have come. */
@Component
class Leaving {

  private final QuietTime quiet;

  Leaving(QuietTime quiet) {
    this.quiet = quiet;
  }

  /** Lays down how far they have come, and whether there is more to come. */
  void lay(Optional<Dispatch> letters, Model model) {
    model.addAttribute("leaving", letters.map(this::words).orElse(null));
    model.addAttribute("going", isGoing(letters));
  }

  static boolean isGoing(Optional<Dispatch> letters) {
    return letters.filter(one -> one.sentAt() == null).isPresent();
  }

  String words(Dispatch letters) {
    Instant sent = letters.sentAt();
    if (sent != null) {
      return "Sent on " + Days.day(sent) + ".";
    }
    if (letters.waiting() == 0) {
      return letters.left() == 0
          ? "Sending: the letters are being written."
          : "Sending: "
              + letters.left()
              + (letters.left() == 1 ? " letter has left;" : " letters have left;")
              + " others are being written.";
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
