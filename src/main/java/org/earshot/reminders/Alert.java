package org.earshot.reminders;

import java.time.Instant;
import java.util.UUID;

/**
 * That somebody may be in danger.
 *
 * @param caseId of the case that says what was heard
 * @param raisedAt when it was heard, first or again
 */
record Alert(UUID caseId, Step step, Instant raisedAt, To to) implements Cause {

  /** In the database: the name. */
  enum Step {
    RAISED,
    /** Nobody has looked, and it is overdue. */
    OVERDUE
  }

  /** Who is told. In the database: the name. */
  enum To {
    SAFEGUARDING("the safeguarding officer"),
    LEAD("the lead officer"),
    ADMINISTRATOR("an administrator"),
    NOBODY("nobody");

    private final String words;

    To(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }
}
