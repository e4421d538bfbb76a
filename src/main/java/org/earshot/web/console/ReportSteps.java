package org.earshot.web.console;

import java.util.Optional;
import org.earshot.outcomes.FeedbackReports.Entry;
import org.earshot.outcomes.Outcomes.State;
import org.earshot.security.Officer;

/** How far a feedback report has come, and what this officer can do with it now. */
final class ReportSteps {

  private ReportSteps() {}

  static OutcomeSteps of(Optional<Entry> entry, Officer officer) {
    return entry.map(written -> of(written, officer)).orElseGet(ReportSteps::begun);
  }

  private static OutcomeSteps begun() {
    return new OutcomeSteps(
        "Not written",
        "grey",
        "Here is a first draft, made from the set-up record and the counts. Go on from it and save"
            + " it. Then a second officer approves it, and it can be sent.",
        true,
        false,
        false);
  }

  private static OutcomeSteps of(Entry entry, Officer officer) {
    return switch (entry.state()) {
      case DRAFT -> draft(entry, entry.authorId().equals(officer.id()));
      case APPROVED ->
          new OutcomeSteps(
              "Approved",
              "turquoise",
              "It is public and can be sent now. A change would withdraw the approval.",
              true,
              false,
              true);
      case SENDING, SENT ->
          new OutcomeSteps(
              entry.state() == State.SENT ? "Sent" : "Being sent",
              "green",
              "It can no longer be changed: people have been told. Sending again reaches only those"
                  + " who have not had it.",
              false,
              false,
              true);
    };
  }

  private static OutcomeSteps draft(Entry entry, boolean own) {
    String next =
        own
            ? "You wrote this last, so another officer has to approve it before it is public."
            : entry.author()
                + " wrote it. Read it, then approve it; it becomes public and can be sent.";
    return new OutcomeSteps("Draft", "yellow", next, true, !own, false);
  }
}
