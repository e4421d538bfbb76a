package org.earshot.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.earshot.channels.sending.Channel.Reconciled;
import org.earshot.channels.sending.Receipt;
import org.springframework.stereotype.Component;

/** What follows from a provider's answer. Decides; changes nothing. */
@Component
class Verdicts {

  /** A provider lists a message within this time of having taken it, if it ever took it. */
  private static final Duration PROVIDER_LISTS_WITHIN = Duration.ofMinutes(2);

  private static final Duration LOOKING_ENDS_AFTER = Duration.ofHours(48);

  private final Patience patience;

  Verdicts(Patience patience) {
    this.patience = patience;
  }

  /**
   * @param letter as it was before it was handed over
   */
  Verdict on(LetterRow letter, Receipt receipt, Instant now) {
    int attempts = letter.attempts() + 1;
    return switch (receipt) {
      case Receipt.Accepted accepted -> Verdict.sent(now, accepted.providerId());
      case Receipt.Retry retry -> retry(letter, retry, now);
      case Receipt.GiveUp giveUp -> Verdict.over(Status.FAILED, now, giveUp.code());
      case Receipt.OptedOut optedOut -> Verdict.over(Status.OPTED_OUT, now, optedOut.code());
      case Receipt.FixSetUp fix ->
          Verdict.needsSetUp(now, now.plus(patience.setUp(attempts)), fix.code(), fix.reason());
      case Receipt.Unclear unclear ->
          Verdict.unclear(now, now.plus(patience.look(0)), 0, unclear.reason());
    };
  }

  private Verdict retry(LetterRow letter, Receipt.Retry retry, Instant now) {
    Duration delay =
        retry.after() == null
            ? patience.send(letter.attempts() + 1)
            : patience.asked(Objects.requireNonNull(retry.after()));
    Instant due = now.plus(delay);
    return due.isAfter(letter.patienceEnds()) && !letter.waitsForOfficer()
        ? Verdict.over(Status.FAILED, now, retry.code())
        : Verdict.later(now, due, retry.code());
  }

  /** After a look at what became of a letter whose fate is unclear. */
  Verdict on(LetterRow letter, Reconciled reconciled, Instant now) {
    return switch (reconciled) {
      case Reconciled.Found found -> Verdict.sent(now, found.providerId());
      case Reconciled.NotThere notThere ->
          hadTime(letter, now)
              ? Verdict.later(now, now, "not_taken")
              : lookAgain(letter, now, "The provider does not know it yet");
      case Reconciled.Unknown unknown ->
          unknown.canEverTell() && now.isBefore(letter.createdAt().plus(LOOKING_ENDS_AFTER))
              ? lookAgain(letter, now, "The provider could not be asked")
              : unknowable(letter, now);
    };
  }

  /** Nobody is left for whom an officer could decide about the confirmation of a FORGET. */
  private static Verdict unknowable(LetterRow letter, Instant now) {
    return letter.kind() == Letter.Kind.FORGET_CONFIRMATION
        ? Verdict.over(Status.FAILED, now, "unclear")
        : Verdict.unknowable(now, "The provider cannot tell whether it was sent");
  }

  private static boolean hadTime(LetterRow letter, Instant now) {
    Instant since = letter.sendingSince() == null ? letter.createdAt() : letter.sendingSince();
    return !now.isBefore(since.plus(PROVIDER_LISTS_WITHIN));
  }

  private Verdict lookAgain(LetterRow letter, Instant now, String reason) {
    int looks = letter.looks() + 1;
    return Verdict.unclear(now, now.plus(patience.look(looks)), looks, reason);
  }
}
