package org.earshot.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import org.earshot.channels.sending.DeliveryReports;
import org.earshot.channels.sending.Receipt;
import org.springframework.stereotype.Component;

/** What the outbox tells Prometheus. Labels have few values; never a person, never a letter. */
@Component
class OutboxMeters {

  private final MeterRegistry registry;
  private final InstantSource clock;

  OutboxMeters(MeterRegistry registry, InstantSource clock) {
    this.registry = registry;
    this.clock = clock;
  }

  void sent(String channel, Letter.Kind kind, Receipt receipt, Instant since) {
    registry
        .counter(
            "earshot.outbound.messages",
            "channel",
            channel,
            "kind",
            LetterRows.key(kind),
            "outcome",
            outcome(receipt))
        .increment();
    registry
        .timer("earshot.send.duration", "channel", channel)
        .record(Duration.between(since, clock.instant()));
    String code = code(receipt);
    if (!code.isEmpty()) {
      registry.counter("earshot.provider.errors", "channel", channel, "code", code).increment();
    }
  }

  void reported(String channel, DeliveryReports.Status status) {
    registry
        .counter(
            "earshot.delivery.status",
            "channel",
            channel,
            "status",
            status.name().toLowerCase(Locale.ROOT))
        .increment();
  }

  private static String outcome(Receipt receipt) {
    return switch (receipt) {
      case Receipt.Accepted accepted -> "accepted";
      case Receipt.Retry retry -> "retry";
      case Receipt.GiveUp giveUp -> "give_up";
      case Receipt.OptedOut optedOut -> "opted_out";
      case Receipt.FixSetUp fix -> "fix_set_up";
      case Receipt.Unclear unclear -> "unclear";
    };
  }

  static String code(Receipt receipt) {
    return switch (receipt) {
      case Receipt.Accepted accepted -> "";
      case Receipt.Retry retry -> retry.code();
      case Receipt.GiveUp giveUp -> giveUp.code();
      case Receipt.OptedOut optedOut -> optedOut.code();
      case Receipt.FixSetUp fix -> fix.code();
      case Receipt.Unclear unclear -> "unclear";
    };
  }
}
