package org.earshot.web.papers;

import java.util.Optional;
import org.earshot.outcomes.Paper.Entry;
import org.earshot.outcomes.Paper.State;
import org.earshot.security.Officer;

/**
 * How far a paper has come, and what this officer can do with it now.
 *
 * @param words its state
 * @param next why nothing more can be done yet, or what the next step is
 */
record PaperSteps(
    String words,
    String colour,
    String next,
    boolean mayWrite,
    boolean mayApprove,
    boolean maySend) {

  static final String APPROVED = "Approved";
  private static final String SENT = "Sent";
  private static final String LEAVING = "Being sent";

  /** Of a correction that was sent: the next one is begun where it is changed. */
  static final PaperSteps CORRECTED =
      new PaperSteps(
          SENT,
          "green",
          "People have been told what is right. If that was wrong too, change it and save it: that"
              + " begins another correction.",
          true,
          false,
          false);

  /**
   * @param unwritten what to do where nothing is written
   */
  static PaperSteps of(Optional<? extends Entry<?>> entry, String unwritten, Officer officer) {
    return entry
        .map(written -> of(written, officer))
        .orElseGet(() -> new PaperSteps("Not written", "grey", unwritten, true, false, false));
  }

  /** The same while the consultation is open: then it can only be written. */
  PaperSteps whileOpen() {
    String first =
        "The consultation is still open. Close it before the outcome is approved or sent.";
    return new PaperSteps(words, colour, first, mayWrite, false, false);
  }

  /** The same while letters have yet to leave. */
  PaperSteps whileLeaving() {
    return words.equals(SENT)
        ? new PaperSteps(LEAVING, colour, next, mayWrite, mayApprove, maySend)
        : this;
  }

  /**
   * The same while people need languages that it is not written in.
   *
   * @param languages their names; empty for none
   */
  PaperSteps whileMissing(String languages) {
    if (languages.isEmpty() || !words.equals(APPROVED)) {
      return this;
    }
    String first =
        "It is public. It cannot be sent until it is written in "
            + languages
            + " too, and approved again.";
    return new PaperSteps(words, colour, first, mayWrite, mayApprove, false);
  }

  /** The same while a link in it certainly leads nowhere. */
  PaperSteps whileDead() {
    return !words.equals(APPROVED) || !maySend
        ? this
        : new PaperSteps(
            words,
            colour,
            "It is public. It cannot be sent while a link in it leads nowhere.",
            mayWrite,
            mayApprove,
            false);
  }

  /** People have been told, and another may be written. */
  static PaperSteps sent(String next) {
    return new PaperSteps(SENT, "green", next, true, false, true);
  }

  private static PaperSteps of(Entry<?> entry, Officer officer) {
    return switch (entry.state()) {
      case DRAFT -> draft(entry, entry.authorId().equals(officer.id()));
      case APPROVED ->
          new PaperSteps(
              APPROVED,
              "turquoise",
              "It is public and can be sent now. A change would withdraw the approval.",
              true,
              false,
              true);
      case SENDING, SENT ->
          new PaperSteps(
              entry.state() == State.SENT ? SENT : LEAVING,
              "green",
              "It can no longer be changed: people have been told. Sending again reaches only those"
                  + " who have not had it.",
              false,
              false,
              true);
    };
  }

  private static PaperSteps draft(Entry<?> entry, boolean own) {
    String next =
        own
            ? "You wrote this last, so another officer has to approve it before it is public and"
                + " can be sent."
            : entry.author()
                + " wrote it. Read it, then approve it; it becomes public and can be sent.";
    return new PaperSteps("Draft", "yellow", next, true, !own, false);
  }
}
