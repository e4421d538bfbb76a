package org.earshot.outbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.earshot.channels.sending.Channel;
import org.earshot.channels.sending.Channel.Posting;
import org.earshot.channels.sending.Channel.Reconciled;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks the provider what became of a letter that it may or may not have taken. */
@Component
class LookingAfter {

  private static final Logger LOG = LoggerFactory.getLogger(LookingAfter.class);

  /** Longer than any provider is given to answer: by then whoever was sending it has died. */
  private static final Duration SENDING_TAKES_AT_MOST = Duration.ofSeconds(60);

  private final LetterRows rows;
  private final Verdicts verdicts;
  private final Settling settling;
  private final InstantSource clock;

  LookingAfter(LetterRows rows, Verdicts verdicts, Settling settling, InstantSource clock) {
    this.rows = rows;
    this.verdicts = verdicts;
    this.settling = settling;
    this.clock = clock;
  }

  /** A letter that is said to be on its way although its task begins: we were cut off. */
  Instant interrupted(LetterRow letter) {
    Instant now = clock.instant();
    Instant since = Objects.requireNonNullElse(letter.sendingSince(), letter.createdAt());
    Instant cutOff = since.plus(SENDING_TAKES_AT_MOST);
    if (now.isBefore(cutOff)) {
      return cutOff;
    }
    Verdict unclear = Verdict.unclear(now, now, 0, "Cut off while it was being sent");
    rows.settle(letter.id(), Status.SENDING, unclear);
    return now;
  }

  /**
   * @param forms each form that it may have left in
   * @return when to take the letter up again; empty where it is over
   */
  Optional<Instant> look(LetterRow letter, Channel channel, List<Posting> forms) {
    Reconciled found = new Reconciled.NotThere();
    for (Posting form : forms) {
      found = surer(found, ask(channel, form));
    }
    return settling.settle(letter, Status.UNCLEAR, verdicts.on(letter, found, clock.instant()));
  }

  /** It is there if it is there in any form, and surely not only if it is not there in all. */
  private static Reconciled surer(Reconciled one, Reconciled other) {
    boolean settled = one instanceof Reconciled.Found || other instanceof Reconciled.NotThere;
    return settled ? one : other;
  }

  private static Reconciled ask(Channel channel, Posting posting) {
    try {
      return channel.reconcile(posting);
    } catch (RuntimeException failed) {
      LOG.warn("Looking after letter {} failed", posting.letterId(), failed);
      return new Reconciled.Unknown(true);
    }
  }
}
