package org.earshot.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.earshot.privacy.SubjectId;
import org.jspecify.annotations.Nullable;

/**
 * Someone who needs a person.
 *
 * @param subject null once the person was forgotten
 * @param consultation what they were in; null where they were in none
 * @param heardAt when they last wrote something that belongs to it
 * @param dueAt when somebody is to have done something; null while it is for them to write
 * @param assignedTo the officer's id; null where nobody has taken it
 * @param closedAt null while it is open
 * @param answer what an officer passed on; null where the case was opened for what was heard
 * @param passed where it was last passed on to somebody else; null where it was not
 */
public record Case(
    UUID id,
    @Nullable SubjectId subject,
    String channel,
    Locale language,
    @Nullable String consultation,
    Reason reason,
    State state,
    Instant openedAt,
    Instant heardAt,
    @Nullable Instant dueAt,
    @Nullable String assignedTo,
    @Nullable Instant closedAt,
    @Nullable Answer answer,
    @Nullable Passed passed) {

  /**
   * An answer that an officer passed on.
   *
   * @param question null where it is about the whole response
   */
  public record Answer(UUID response, @Nullable String question) {}

  /**
   * That it was passed on.
   *
   * @param answered whether what came of it is written down
   */
  public record Passed(LocalDate on, boolean answered) {}

  /** How far it has come. */
  public enum State {
    OPEN,
    /** An officer wrote: what the person writes comes here, and answers no question. */
    TALKING,
    CLOSED;

    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How much of the id the console shows. */
  public static final int SHORT = 8;

  /** What it is called in the console. */
  public String brief() {
    return id.toString().substring(0, SHORT);
  }

  public boolean closed() {
    return state == State.CLOSED;
  }

  public boolean talking() {
    return state == State.TALKING;
  }

  public boolean urgent() {
    return reason.danger() && !closed();
  }

  /** Whether somebody should have done something by now. */
  public boolean late(Instant now) {
    return !closed() && dueAt != null && dueAt.isBefore(now);
  }
}
