package org.earshot.web.console;

import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultation.State;

/**
 * How one consultation stands.
 *
 * @param blocking how many things keep it from opening
 * @param warning how many warnings have no reason yet
 * @param started how many take part
 */
record Standing(
    Consultation consultation,
    long blocking,
    long warning,
    long started,
    long completed,
    Written report,
    Written outcome) {

  /** How far a paper has come. */
  enum Written {
    NOT_YET("Not written"),
    DRAFT("Waits for approval"),
    APPROVED("Approved, not sent"),
    SENT("Sent");

    private final String words;

    Written(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  String at(String page) {
    return "/console/consultations/" + consultation.slug() + page;
  }

  /** Whether it has ever opened. */
  boolean asked() {
    return consultation.version() != null;
  }

  /** Whether it has still to pass the gate. */
  boolean ahead() {
    return consultation.state() == State.DRAFT || consultation.state() == State.SCHEDULED;
  }

  /** How the gate stands, in words. */
  String gate() {
    if (blocking > 0) {
      return Need.counted(blocking, "thing blocks", "things block");
    }
    return warning > 0
        ? Need.counted(warning, "warning needs a reason", "warnings need a reason")
        : "Nothing in the way";
  }
}
