package org.earshot.outcomes;

import java.time.Instant;
import java.util.List;
import org.earshot.participants.ClosedLoops;
import org.springframework.stereotype.Component;

/** Tells retention which loops are closed: whoever was told need not be reached any more. */
@Component
class SentOutcomes implements ClosedLoops {

  private final PaperTable<Outcome> table;

  SentOutcomes(PaperTable<Outcome> table) {
    this.table = table;
  }

  @Override
  public List<String> closedBefore(Instant instant) {
    return table.sentBefore(instant);
  }
}
