package org.earshot.language;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Sees what people write in another copy of the service, within seconds: a thread of its own looks,
 * so that no message ever waits for it. A task of the scheduler would run in one copy only.
 */
@Component
class OwnWordsWatch implements DisposableBean {

  private static final Logger log = LoggerFactory.getLogger(OwnWordsWatch.class);
  private static final Duration EVERY = Duration.ofSeconds(5);

  private final Locales locales;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("own-words").factory());

  OwnWordsWatch(Locales locales) {
    this.locales = locales;
  }

  @EventListener(ApplicationReadyEvent.class)
  void watch() {
    var unused =
        timer.scheduleWithFixedDelay(
            this::look, EVERY.toSeconds(), EVERY.toSeconds(), TimeUnit.SECONDS);
  }

  /** A database that is away for a moment ends nothing: the words of before stay. */
  private void look() {
    try {
      locales.refresh();
    } catch (RuntimeException away) {
      log.warn("What was written of Earshot's own words could not be read again", away);
    }
  }

  @Override
  public void destroy() {
    timer.shutdownNow();
  }
}
