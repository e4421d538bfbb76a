package org.earshot.outbox;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.earshot.channels.sending.Channel;
import org.earshot.channels.sending.Receipt;
import org.springframework.stereotype.Component;

/**
 * One circuit breaker for each provider: after six failures in a row nobody knocks for half a
 * minute, then three letters try the door.
 */
@Component
class Breakers {

  static final Duration OPEN_FOR = Duration.ofSeconds(30);
  private static final int IN_A_ROW = 6;
  private static final int PROBES = 3;

  private final Map<Channel, CircuitBreaker> breakers = new ConcurrentHashMap<>();
  private final CircuitBreakerConfig config;

  Breakers(InstantSource clock) {
    this.config =
        CircuitBreakerConfig.custom()
            .slidingWindowSize(IN_A_ROW)
            .minimumNumberOfCalls(IN_A_ROW)
            .failureRateThreshold(100)
            .waitDurationInOpenState(OPEN_FOR)
            .permittedNumberOfCallsInHalfOpenState(PROBES)
            .maxWaitDurationInHalfOpenState(Duration.ofMinutes(2))
            .clock(clock.withZone(ZoneOffset.UTC))
            .currentTimestampFunction(java.time.Clock::millis, TimeUnit.MILLISECONDS)
            .build();
  }

  /** Whether a call may be tried; if so, {@link #note} or {@link #unused} must follow. */
  boolean permits(Channel channel) {
    return breaker(channel).tryAcquirePermission();
  }

  void unused(Channel channel) {
    breaker(channel).releasePermission();
  }

  /** Only a provider that could not answer counts; one that said no, or asked us to wait, did. */
  void note(Channel channel, Receipt receipt) {
    boolean down =
        receipt instanceof Receipt.Unclear
            || (receipt instanceof Receipt.Retry retry
                && retry.after() == null
                && !retry.wholeSender());
    if (down) {
      breaker(channel)
          .onError(0, TimeUnit.MILLISECONDS, new IllegalStateException("provider is down"));
    } else {
      breaker(channel).onSuccess(0, TimeUnit.MILLISECONDS);
    }
  }

  private CircuitBreaker breaker(Channel channel) {
    return breakers.computeIfAbsent(
        channel, key -> CircuitBreaker.of(String.join("+", key.names()), config));
  }
}
