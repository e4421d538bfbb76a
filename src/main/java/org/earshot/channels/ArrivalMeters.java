package org.earshot.channels;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/** Counts what comes in; no label ever tells a person. */
@Component
class ArrivalMeters {

  private final MeterRegistry meters;

  ArrivalMeters(MeterRegistry meters) {
    this.meters = meters;
  }

  void heard(Inbound inbound) {
    meters
        .counter(
            "earshot.inbound.messages", "channel", inbound.from().channel(), "kind", kind(inbound))
        .increment();
  }

  void repeated(Inbound inbound) {
    count("earshot.inbound.duplicates", inbound);
  }

  void failed(Inbound inbound) {
    count("earshot.inbound.failed", inbound);
  }

  private void count(String name, Inbound inbound) {
    meters.counter(name, "channel", inbound.from().channel()).increment();
  }

  private static String kind(Inbound inbound) {
    if (inbound.signal() != Inbound.Signal.NONE) {
      return "signal";
    }
    if (inbound.tapped() != null) {
      return "tap";
    }
    return inbound.media() && inbound.text().isEmpty() ? "media" : "text";
  }
}
