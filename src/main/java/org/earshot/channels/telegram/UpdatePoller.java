package org.earshot.channels.telegram;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.earshot.channels.store.FetchMarks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/**
 * Fetches updates where Telegram cannot reach us. An update counts as fetched only once it is
 * safely on disk.
 */
class UpdatePoller {

  private static final Logger log = LoggerFactory.getLogger(UpdatePoller.class);

  /** How long Telegram holds a request while there is nothing to tell; a stop waits for it. */
  static final Duration HOLD = Duration.ofSeconds(10);

  private static final Duration TURN = Duration.ofMinutes(5);

  /** After a week without updates Telegram may begin again at any number. */
  private static final Duration MARK_HOLDS = Duration.ofDays(6);

  private final TelegramClient telegram;
  private final IncomingUpdates updates;
  private final FetchMarks marks;
  private final InstantSource clock;
  private final String source;

  UpdatePoller(
      TelegramClient telegram,
      IncomingUpdates updates,
      FetchMarks marks,
      InstantSource clock,
      String bot) {
    this.telegram = telegram;
    this.updates = updates;
    this.marks = marks;
    this.clock = clock;
    this.source = "telegram:" + bot;
  }

  /** Fetches for some minutes, or until it is to stop. */
  void fetchUntil(BooleanSupplier stopping) {
    Instant end = clock.instant().plus(TURN);
    try {
      telegram.execute(DeleteWebhook.builder().dropPendingUpdates(false).build());
      while (!stopping.getAsBoolean() && clock.instant().isBefore(end)) {
        fetch();
      }
    } catch (TelegramApiException failure) {
      log.warn("Telegram could not be asked for updates: {}", Failures.sorted(failure));
    }
  }

  void fetch() throws TelegramApiException {
    var request =
        GetUpdates.builder().timeout((int) HOLD.toSeconds()).allowedUpdates(BotRegistration.WANTED);
    marks
        .read(source)
        .filter(mark -> mark.movedAt().isAfter(clock.instant().minus(MARK_HOLDS)))
        .ifPresent(mark -> request.offset(Integer.valueOf(mark.value())));
    List<Update> fetched = telegram.execute(request.build());
    fetched.forEach(updates::take);
    if (!fetched.isEmpty()) {
      int next = fetched.getLast().getUpdateId() + 1;
      marks.move(source, Integer.toString(next), clock.instant());
    }
  }
}
