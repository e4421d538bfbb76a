package org.earshot.channels.telegram;

import java.time.InstantSource;
import org.earshot.channels.Arrivals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/** Takes updates, whether Telegram brought them or we fetched them. */
@Component
@WhenTelegram
class IncomingUpdates {

  private static final Logger log = LoggerFactory.getLogger(IncomingUpdates.class);

  private final Arrivals arrivals;
  private final TelegramClient telegram;
  private final InstantSource clock;

  IncomingUpdates(Arrivals arrivals, TelegramClient telegram, InstantSource clock) {
    this.arrivals = arrivals;
    this.telegram = telegram;
    this.clock = clock;
  }

  /** Returns once what was said is safely on disk. */
  void take(Update update) {
    UpdateReading.read(update, clock.instant()).ifPresent(arrivals::arrive);
    if (update.getCallbackQuery() != null) {
      answer(update.getCallbackQuery().getId());
    }
  }

  /** Ends the waiting sign on the button. It is only a courtesy, so that its failure is nothing. */
  private void answer(String tap) {
    try {
      telegram
          .executeAsync(AnswerCallbackQuery.builder().callbackQueryId(tap).build())
          .exceptionally(
              failure -> {
                log.debug("A tap could not be answered: {}", failure.getClass().getSimpleName());
                return false;
              });
    } catch (TelegramApiException failure) {
      log.debug("A tap could not be answered: {}", failure.getClass().getSimpleName());
    }
  }
}
