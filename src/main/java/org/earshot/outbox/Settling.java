package org.earshot.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.earshot.participants.Participants;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what became of a letter, with what follows from it, in one transaction. */
@Component
class Settling {

  private static final Duration LOOK_AFRESH = Duration.ofSeconds(5);

  private final LetterRows rows;
  private final Participants participants;

  Settling(LetterRows rows, Participants participants) {
    this.rows = rows;
    this.participants = participants;
  }

  /**
   * @return when the letter is to be taken up again; empty where it is over
   */
  Optional<Instant> settle(LetterRow letter, Status from, Verdict verdict) {
    if (!rows.settle(letter.id(), from, verdict)) {
      return Optional.of(verdict.at().plus(LOOK_AFRESH));
    }
    return verdict.ends() ? Optional.empty() : Optional.of(verdict.dueAt());
  }

  /** The provider says that they opted out: that is a STOP. */
  @Transactional
  public Optional<Instant> optedOut(LetterRow letter, Verdict verdict) {
    if (letter.to() != null) {
      participants.stop(letter.to(), verdict.at());
    }
    return settle(letter, Status.SENDING, verdict);
  }
}
