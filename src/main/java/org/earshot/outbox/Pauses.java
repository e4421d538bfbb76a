package org.earshot.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Senders that must wait: the provider asked for it, or the set-up is at fault. In memory only; a
 * new start finds out again at the cost of one letter.
 */
@Component
class Pauses {

  private final Map<Sender, Pause> pauses = new ConcurrentHashMap<>();
  private final Patience patience;

  Pauses(Patience patience) {
    this.patience = patience;
  }

  /**
   * A lane of a channel: a template that is not approved holds up outcomes, not conversations. The
   * provider's own request to wait is for both lanes.
   */
  private record Sender(String channel, Lane lane) {}

  private record Pause(Instant until, int faults) {}

  Optional<Instant> until(String channel, Lane lane, Instant now) {
    return Optional.ofNullable(pauses.get(new Sender(channel, lane)))
        .map(Pause::until)
        .filter(until -> until.isAfter(now));
  }

  void asked(String channel, Instant until) {
    for (Lane lane : Lane.values()) {
      pauses.merge(
          new Sender(channel, lane),
          new Pause(until, 0),
          (old, asked) -> old.until().isAfter(until) ? old : new Pause(until, old.faults()));
    }
  }

  /** The set-up is at fault: longer each time. Returns until when. */
  Instant fault(String channel, Lane lane, Instant now) {
    return pauses
        .compute(
            new Sender(channel, lane),
            (sender, old) -> {
              int faults = old == null ? 1 : old.faults() + 1;
              Duration delay = patience.setUp(faults);
              return new Pause(now.plus(delay), faults);
            })
        .until();
  }

  /** Something was accepted: the set-up works. */
  void mended(String channel, Lane lane) {
    pauses.computeIfPresent(new Sender(channel, lane), (sender, old) -> new Pause(old.until(), 0));
  }
}
