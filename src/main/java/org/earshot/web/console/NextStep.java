package org.earshot.web.console;

import java.time.LocalDate;
import org.earshot.web.console.Standing.Written;
import org.earshot.web.forms.Days;

/**
 * The one thing to do now.
 *
 * @param words on the button
 * @param why what it is about, beside the button
 */
record NextStep(String words, String why, String address) {

  static NextStep of(Standing now) {
    return switch (now.consultation().state()) {
      case DRAFT -> draft(now);
      case SCHEDULED ->
          new NextStep(
              "Prepare the invitations",
              "It has passed the gate and opens by itself on " + opens(now) + ".",
              now.at("/inviting"));
      case OPEN -> open(now);
      case CLOSED -> closed(now);
    };
  }

  private static String opens(Standing now) {
    LocalDate on = now.consultation().setUp().opensOn();
    return on == null ? "its day" : Days.day(on);
  }

  private static NextStep draft(Standing now) {
    if (now.blocking() > 0) {
      return new NextStep(
          "Carry on setting up",
          Need.counted(now.blocking(), "thing still keeps", "things still keep")
              + " it from opening. The opening gate says which.",
          now.at("/set-up"));
    }
    String why =
        now.warning() > 0
            ? "Nothing blocks. "
                + Need.counted(now.warning(), "warning needs", "warnings need")
                + " a reason."
            : "Nothing stands in the way of opening.";
    return new NextStep("Check and open", why, now.at("/gate"));
  }

  private static NextStep open(Standing now) {
    if (now.consultation().paused()) {
      return new NextStep(
          "Let it go on",
          "It is paused: nobody new is let in, invited or reminded.",
          now.at("/go-on"));
    }
    return now.started() == 0
        ? new NextStep(
            "Invite people", "It is open, and nobody has begun yet.", now.at("/inviting"))
        : new NextStep(
            "Watch the answers come in",
            Need.counted(now.started(), "person has", "people have")
                + " begun, "
                + now.completed()
                + " finished.",
            now.at("/live"));
  }

  private static NextStep closed(Standing now) {
    if (now.report() != Written.SENT) {
      return paper("feedback report", now.report(), now.at("/report"));
    }
    if (now.outcome() != Written.SENT) {
      return paper("outcome", now.outcome(), now.at("/outcome"));
    }
    return new NextStep(
        "See what people were told",
        "The feedback report and the outcome are sent: what was promised is done.",
        now.at("/outcome"));
  }

  private static NextStep paper(String what, Written written, String address) {
    return switch (written) {
      case NOT_YET ->
          new NextStep("Write the " + what, "People were promised to be told.", address);
      case DRAFT ->
          new NextStep(
              "Have the " + what + " approved",
              "It is written. A second officer has to approve it.",
              address);
      case APPROVED, SENT -> new NextStep("Send the " + what, "It is approved.", address);
    };
  }
}
