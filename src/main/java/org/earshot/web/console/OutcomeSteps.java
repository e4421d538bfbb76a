package org.earshot.web.console;

import java.util.Optional;
import org.earshot.outcomes.Outcomes.Entry;
import org.earshot.outcomes.Outcomes.State;
import org.earshot.security.Officer;

/**
 * How far an outcome has come, and what this officer can do with it now.
 *
 * @param words its state
 * @param next why nothing more can be done yet, or what the next step is
 */
record OutcomeSteps(
    String words,
    String colour,
    String next,
    boolean mayWrite,
    boolean mayApprove,
    boolean maySend) {

  /** Of a correction that nobody has begun. */
  static final OutcomeSteps UNCORRECTED =
      new OutcomeSteps(
          "Not written",
          "grey",
          "Change what was wrong and save it. Then a second officer approves it, and it goes to"
              + " exactly those who were told the wrong words.",
          true,
          false,
          false);

  /** Of a correction that was sent: the next one is begun where it is changed. */
  static final OutcomeSteps CORRECTED =
      new OutcomeSteps(
          "Sent",
          "green",
          "People have been told what is right. If that was wrong too, change it and save it: that"
              + " begins another correction.",
          true,
          false,
          false);

  /**
   * @param closed whether the consultation is; until then the outcome can only be written
   */
  static OutcomeSteps of(Optional<Entry> entry, boolean closed, Officer officer) {
    return entry
        .map(written -> of(written, officer))
        .map(steps -> closed ? steps : steps.whileOpen())
        .orElseGet(
            () ->
                new OutcomeSteps(
                    "Not written",
                    "grey",
                    "Write it and save it. Then a second officer approves it, and it can be sent.",
                    true,
                    false,
                    false));
  }

  private OutcomeSteps whileOpen() {
    String first =
        "The consultation is still open. Close it before the outcome is approved or sent.";
    return new OutcomeSteps(words, colour, first, mayWrite, false, false);
  }

  private static OutcomeSteps of(Entry entry, Officer officer) {
    return switch (entry.state()) {
      case DRAFT -> draft(entry, officer);
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
                  + " who have not had it. What was wrong in it is put right by a correction.",
              false,
              false,
              true);
    };
  }

  private static OutcomeSteps draft(Entry entry, Officer officer) {
    boolean own = entry.authorId().equals(officer.id());
    String next =
        own
            ? "You wrote this last, so another officer has to approve it before it can be sent."
            : entry.author()
                + " wrote it. Read it, then approve it; it becomes public and can be"
                + " sent.";
    return new OutcomeSteps("Draft", "yellow", next, true, !own, false);
  }
}
