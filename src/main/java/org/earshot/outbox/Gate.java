package org.earshot.outbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.earshot.channels.sending.Channel;
import org.earshot.channels.sending.Receipt;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Whether a sender may send now: not paused, its provider not down, and within its pace. */
@Component
class Gate {

  private static final Duration ASKED_TO_WAIT = Duration.ofSeconds(30);

  private final ObjectProvider<Channel> channels;
  private final Pauses pauses;
  private final Breakers breakers;
  private final Patience patience;
  private final OutboxSettings settings;
  private final InstantSource clock;
  private final Disturbances disturbances;
  private final Map<String, Pace> paces = new ConcurrentHashMap<>();

  Gate(
      ObjectProvider<Channel> channels,
      Pauses pauses,
      Breakers breakers,
      Patience patience,
      OutboxSettings settings,
      InstantSource clock) {
    this.channels = channels;
    this.pauses = pauses;
    this.breakers = breakers;
    this.patience = patience;
    this.settings = settings;
    this.clock = clock;
    this.disturbances = new Disturbances(clock);
  }

  /**
   * When a letter that is being written will have its turn. It joins its sender's queue at once, so
   * that it is taken up when there is room and not before.
   */
  Instant turn(String name, Lane lane, Instant now) {
    return pace(name).map(pace -> pace.plan(lane, now)).orElse(now);
  }

  /** Channels are looked up once for each name, and never where the pace is known. */
  private Optional<Pace> pace(String name) {
    return Optional.ofNullable(paces.get(name))
        .or(
            () ->
                Channel.named(channels.orderedStream().toList(), name)
                    .map(channel -> pace(channel, name)));
  }

  /**
   * Empty where it may be sent now, which must then be followed by {@link #passed} or {@link
   * #turnedBack}; else when to come back.
   *
   * @param queued whether the letter has come back from here before
   */
  Optional<Instant> enter(Channel channel, String name, Lane lane, boolean queued) {
    Instant now = clock.instant();
    Optional<Instant> paused = pauses.until(name, lane, now);
    if (paused.isPresent()) {
      return paused.map(until -> until.plus(patience.within(Duration.ofSeconds(5))));
    }
    if (!breakers.permits(channel)) {
      return Optional.of(now.plus(Breakers.OPEN_FOR).plus(patience.within(Breakers.OPEN_FOR)));
    }
    Optional<Instant> later = pace(channel, name).take(lane, queued, now);
    later.ifPresent(slot -> breakers.unused(channel));
    return later;
  }

  private Pace pace(Channel channel, String name) {
    return paces.computeIfAbsent(
        name, key -> new Pace(channel.perSecond(key) / settings.copies(), clock));
  }

  List<Outbox.Disturbance> disturbances() {
    return disturbances.now();
  }

  void turnedBack(Channel channel) {
    breakers.unused(channel);
  }

  /** Learns from what the provider answered. */
  void passed(Channel channel, String name, Lane lane, Receipt receipt) {
    breakers.note(channel, receipt);
    disturbances.note(name, lane, receipt);
    Instant now = clock.instant();
    switch (receipt) {
      case Receipt.Accepted accepted -> pauses.mended(name, lane);
      case Receipt.FixSetUp fix -> pauses.fault(name, lane, now);
      case Receipt.Retry retry -> {
        if (retry.wholeSender()) {
          pauses.asked(name, now.plus(Objects.requireNonNullElse(retry.after(), ASKED_TO_WAIT)));
        }
      }
      case Receipt.GiveUp giveUp -> {}
      case Receipt.OptedOut optedOut -> {}
      case Receipt.Unclear unclear -> {}
    }
  }
}
