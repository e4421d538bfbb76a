package org.earshot.outbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.earshot.channels.Fitting;
import org.earshot.channels.Pulse;
import org.earshot.channels.sending.Channel;
import org.earshot.channels.sending.Channel.Posting;
import org.earshot.channels.sending.Receipt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Hands one letter to its provider, once. */
@Component
class Handover {

  private static final Logger LOG = LoggerFactory.getLogger(Handover.class);
  private static final Duration SOMEONE_ELSE_HAS_IT = Duration.ofSeconds(5);

  private final LetterRows rows;
  private final Gate gate;
  private final Verdicts verdicts;
  private final Settling settling;
  private final OutboxMeters meters;
  private final Pulse pulse;
  private final Fitting fitting;
  private final InstantSource clock;

  Handover(
      LetterRows rows,
      Gate gate,
      Verdicts verdicts,
      Settling settling,
      OutboxMeters meters,
      Pulse pulse,
      Fitting fitting,
      InstantSource clock) {
    this.rows = rows;
    this.gate = gate;
    this.verdicts = verdicts;
    this.settling = settling;
    this.meters = meters;
    this.pulse = pulse;
    this.fitting = fitting;
    this.clock = clock;
  }

  /**
   * @param queued whether it has come back from the gate before
   */
  record Envelope(LetterRow letter, Posting posting, boolean queued) {

    boolean templated() {
      return posting.template() != null;
    }

    String channel() {
      return posting.to().channel();
    }
  }

  /**
   * Sends it if the gate lets it through. That it is being sent is on disk before the provider
   * hears of it, so that a letter cut off in the middle is never taken for one that was not sent.
   *
   * @return when to take it up again; empty where it is over
   */
  Optional<Instant> to(Channel channel, Envelope envelope) {
    LetterRow letter = envelope.letter();
    Optional<Instant> later =
        gate.enter(channel, envelope.channel(), letter.lane(), envelope.queued());
    if (later.isPresent()) {
      return later;
    }
    Instant now = clock.instant();
    if (!claimed(channel, envelope, now)) {
      return Optional.of(now.plus(SOMEONE_ELSE_HAS_IT));
    }
    Receipt receipt = send(channel, envelope);
    gate.passed(channel, envelope.channel(), letter.lane(), receipt);
    meters.sent(envelope.channel(), letter.kind(), receipt, now);
    if (receipt instanceof Receipt.Accepted) {
      pulse.beat(envelope.channel(), Pulse.Way.OUT, now);
    }
    Verdict verdict = verdicts.on(letter, receipt, clock.instant());
    return receipt instanceof Receipt.OptedOut
        ? settling.optedOut(letter, verdict)
        : settling.settle(letter, Status.SENDING, verdict);
  }

  /** What does not leave after all, for whatever reason, gives the gate its room back. */
  private boolean claimed(Channel channel, Envelope envelope, Instant now) {
    boolean claimed = false;
    try {
      claimed = rows.claim(envelope.letter().id(), carriage(envelope), now);
    } finally {
      if (!claimed) {
        gate.turnedBack(channel);
      }
    }
    return claimed;
  }

  /** Only text messages go in parts, and only they are paid for by the part. */
  private LetterRows.Carriage carriage(Envelope envelope) {
    String channel = envelope.channel();
    boolean inParts = channel.equals("sms");
    int parts = inParts ? fitting.fit(channel, envelope.posting().message()).segments() : 1;
    return new LetterRows.Carriage(channel, parts, envelope.templated());
  }

  private static Receipt send(Channel channel, Envelope envelope) {
    try {
      return channel.send(envelope.posting());
    } catch (RuntimeException failed) {
      LOG.warn("Sending {} failed", envelope.letter(), failed);
      return new Receipt.Unclear(failed.getClass().getSimpleName());
    }
  }
}
