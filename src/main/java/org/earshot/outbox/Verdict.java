package org.earshot.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is to be written down about a letter.
 *
 * @param at when it was decided
 * @param dueAt when the letter is taken up again, where it is
 * @param looks how often the provider has been asked what became of it
 * @param trouble whether an officer is needed
 */
record Verdict(
    Status status,
    Instant at,
    Instant dueAt,
    int looks,
    @Nullable String providerId,
    @Nullable String code,
    @Nullable String reason,
    boolean trouble) {

  static Verdict sent(Instant at, @Nullable String providerId) {
    return new Verdict(Status.SENT, at, at, 0, providerId, null, null, false);
  }

  static Verdict over(Status status, Instant at, @Nullable String code) {
    return new Verdict(status, at, at, 0, null, code, null, false);
  }

  /** Over, and an officer is told why. */
  static Verdict lost(Instant at, String code, String reason) {
    return new Verdict(Status.FAILED, at, at, 0, null, code, reason, true);
  }

  static Verdict later(Instant at, Instant dueAt, @Nullable String code) {
    return new Verdict(Status.WAITING, at, dueAt, 0, null, code, null, false);
  }

  static Verdict unclear(Instant at, Instant dueAt, int looks, String reason) {
    return new Verdict(Status.UNCLEAR, at, dueAt, looks, null, "unclear", reason, false);
  }

  /** Nobody will ever be able to tell: an officer decides. */
  static Verdict unknowable(Instant at, String reason) {
    return new Verdict(Status.UNCLEAR, at, at, 0, null, "unclear", reason, true);
  }

  static Verdict needsSetUp(Instant at, Instant dueAt, String code, String reason) {
    return new Verdict(Status.NEEDS_SET_UP, at, dueAt, 0, null, code, reason, true);
  }

  /** Whether nothing more will be done about the letter by itself. */
  boolean isFinal() {
    return switch (status) {
      case SENT, FAILED, OPTED_OUT, CANCELLED -> true;
      case UNCLEAR, WAITING, SENDING, NEEDS_SET_UP -> false;
    };
  }

  /** Whether the letter's task has ended. */
  boolean ends() {
    return isFinal() || (status == Status.UNCLEAR && trouble);
  }
}
