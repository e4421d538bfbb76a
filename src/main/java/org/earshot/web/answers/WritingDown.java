package org.earshot.web.answers;

import org.earshot.participants.Participants;
import org.earshot.recordings.Kept;
import org.earshot.recordings.Recordings;
import org.earshot.responses.Corrections;
import org.earshot.responses.Corrections.Grounds;
import org.earshot.responses.Corrections.Right;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes down a recording once, however many officers listen to it: both of its steps or none. */
@Component
class WritingDown {

  private final Recordings recordings;
  private final Corrections corrections;
  private final Participants participants;
  private final TransactionTemplate transaction;

  WritingDown(
      Recordings recordings,
      Corrections corrections,
      Participants participants,
      TransactionTemplate transaction) {
    this.recordings = recordings;
    this.corrections = corrections;
    this.participants = participants;
    this.transaction = transaction;
  }

  /** What came of it. */
  enum Done {
    WRITTEN,
    /** The recording is done with; the answer said so before. */
    SAYS_SO_ALREADY,
    /** Nothing was written: another officer was faster, or it is still on its way. */
    NOT_OURS
  }

  /**
   * Ends the work with this recording and puts the answer right.
   *
   * @throws IllegalArgumentException if the answer cannot be this, with words for the officer;
   *     nothing has changed then
   */
  Done write(Kept kept, Right right, Grounds grounds) {
    Done done = transaction.execute(status -> settled(kept, right, grounds));
    return done == null ? Done.NOT_OURS : done;
  }

  /** The person first, as in their own turns: FORGET takes the rows in this order too. */
  private Done settled(Kept kept, Right right, Grounds grounds) {
    if (kept.subject() != null) {
      participants.lock(kept.subject());
    }
    if (!recordings.settle(kept.id(), false, grounds.officer())) {
      return Done.NOT_OURS;
    }
    try {
      corrections.correct(right, grounds);
      return Done.WRITTEN;
    } catch (Corrections.SaysSoAlready unchanged) {
      return Done.SAYS_SO_ALREADY;
    }
  }
}
