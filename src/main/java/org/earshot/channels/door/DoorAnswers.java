package org.earshot.channels.door;

import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * What a provider is told when its call does not end well: refused calls their status, and 503
 * where the message is not safely on disk, so that the provider tries again.
 */
@RestControllerAdvice(basePackages = "org.earshot.channels")
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class DoorAnswers {

  private static final Logger log = LoggerFactory.getLogger(DoorAnswers.class);

  private final MeterRegistry meters;

  public DoorAnswers(MeterRegistry meters) {
    this.meters = meters;
  }

  @ExceptionHandler
  public ResponseEntity<Void> refused(Refused refused) {
    meters
        .counter(
            "earshot.webhook.rejected", "channel", refused.channel(), "reason", refused.reason())
        .increment();
    log.warn("{}", refused.getMessage());
    return ResponseEntity.status(refused.status()).build();
  }

  @ExceptionHandler
  public ResponseEntity<Void> notKept(RuntimeException failure) {
    log.error("A webhook call could not be kept ({})", failure.getClass().getName());
    return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
        .header(HttpHeaders.RETRY_AFTER, "10")
        .build();
  }
}
