package org.earshot.inbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which cases are wanted.
 *
 * @param reason null for every reason
 * @param officer whose cases "mine" are
 */
public record Selection(Which which, @Nullable Reason reason, String officer, Instant now) {

  /** The cases as officers ask for them. */
  public enum Which {
    OPEN("state <> 'closed'"),
    MINE("state <> 'closed' and assigned_to = :officer"),
    UNASSIGNED("state <> 'closed' and assigned_to is null"),
    OVERDUE("state <> 'closed' and due_at < :now"),
    /** Passed on to somebody else, and not written down yet what came of it; closed or not. */
    PASSED_ON("passed_on is not null and came_at is null"),
    CLOSED("state = 'closed'");

    private final String condition;

    Which(String condition) {
      this.condition = condition;
    }

    String condition() {
      return condition;
    }
  }
}
