package org.earshot.outbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earshot.channels.ChannelName;
import org.earshot.channels.sending.Receipt;
import org.earshot.outbox.Outbox.Disturbance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Providers that refuse us or cannot be reached: told in the log once when it begins and once when
 * it is over, not for each letter. In memory: each copy of the service knows its own.
 */
final class Disturbances {

  private static final Logger LOG = LoggerFactory.getLogger(Disturbances.class);

  /** One that comes and goes, as where one template of several is missing, is told so often. */
  private static final Duration NOT_AGAIN = Duration.ofMinutes(15);

  /** Letters are tried again at least so often: what was not met since has no letter left. */
  private static final Duration PAST = Duration.ofMinutes(90);

  private final InstantSource clock;
  private final Map<Cause, Lasting> lasting = new HashMap<>();
  private final Map<Cause, Instant> told = new HashMap<>();

  Disturbances(InstantSource clock) {
    this.clock = clock;
  }

  /**
   * A lane of a channel, as {@link Pauses} has it: outcomes may lack what conversations do not
   * need.
   */
  private record Cause(String channel, Lane lane, String code) {}

  private record Lasting(String reason, Instant since, Instant last, boolean told) {}

  /** What is the matter now, the oldest first. */
  synchronized List<Disturbance> now() {
    Instant forgotten = clock.instant().minus(PAST);
    lasting.values().removeIf(one -> one.last().isBefore(forgotten));
    return lasting.entrySet().stream()
        .map(one -> new Disturbance(one.getKey().channel(), one.getValue().reason(), since(one)))
        .sorted(Comparator.comparing(Disturbance::since))
        .toList();
  }

  private static Instant since(Map.Entry<Cause, Lasting> one) {
    return one.getValue().since();
  }

  /** Learns from what the provider answered. */
  synchronized void note(String channel, Lane lane, Receipt receipt) {
    switch (receipt) {
      case Receipt.Accepted accepted -> over(channel, lane);
      case Receipt.FixSetUp fix ->
          begun(new Cause(channel, lane, fix.code()), fix.reason() + " (" + fix.code() + ")");
      case Receipt.Retry retry -> {
        if (retry.after() == null && !retry.wholeSender()) {
          begun(new Cause(channel, lane, retry.code()), reason(retry));
        }
      }
      case Receipt.Unclear unclear ->
          begun(
              new Cause(channel, lane, "unclear"),
              "The provider gives no clear answer (" + unclear.reason() + ")");
      // About one person or one message, and an answer all the same.
      case Receipt.GiveUp giveUp -> {}
      case Receipt.OptedOut optedOut -> {}
    }
  }

  private static String reason(Receipt.Retry retry) {
    return retry.code().equals("unreachable")
        ? "The provider cannot be reached"
        : "The provider takes none (" + retry.code() + ")";
  }

  private void begun(Cause cause, String reason) {
    Instant now = clock.instant();
    Lasting before = lasting.get(cause);
    if (before != null) {
      lasting.put(cause, new Lasting(reason, before.since(), now, before.told()));
      return;
    }
    boolean news =
        Optional.ofNullable(told.get(cause))
            .map(at -> !at.plus(NOT_AGAIN).isAfter(now))
            .orElse(true);
    lasting.put(cause, new Lasting(reason, now, now, news));
    if (news) {
      told.put(cause, now);
      LOG.warn(
          "Messages by {} do not leave since now: {}. They wait and are tried again.",
          ChannelName.of(cause.channel()),
          reason);
    }
  }

  private void over(String channel, Lane lane) {
    if (lasting.isEmpty()) {
      return;
    }
    for (Iterator<Map.Entry<Cause, Lasting>> all = lasting.entrySet().iterator(); all.hasNext(); ) {
      Map.Entry<Cause, Lasting> one = all.next();
      if (one.getKey().channel().equals(channel) && one.getKey().lane() == lane) {
        all.remove();
        if (one.getValue().told()) {
          LOG.info(
              "Messages by {} leave again; they did not for {}.",
              ChannelName.of(channel),
              minutes(Duration.between(one.getValue().since(), clock.instant())));
        }
      }
    }
  }

  private static String minutes(Duration time) {
    return time.toMinutes() == 0 ? "less than a minute" : time.toMinutes() + " min";
  }
}
