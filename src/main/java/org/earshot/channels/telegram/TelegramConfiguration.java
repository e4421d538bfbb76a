package org.earshot.channels.telegram;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import org.earshot.channels.store.AfterStart;
import org.earshot.channels.store.FetchMarks;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/** Telegram's client, and what is done by the clock. */
@Configuration(proxyBeanMethods = false)
@WhenTelegram
class TelegramConfiguration {

  static final String REGISTRATION = "telegram-registration";
  static final String POLLING = "telegram-polling";
  private static final Duration AGAIN = Duration.ofMinutes(1);

  @Bean
  TelegramClient telegram(TelegramSettings settings) {
    return client(settings, settings.readTimeout());
  }

  static TelegramClient client(TelegramSettings settings, Duration readTimeout) {
    OkHttpClient http =
        OneTry.on(new OkHttpClient.Builder())
            .connectTimeout(settings.connectTimeout())
            .readTimeout(readTimeout)
            .writeTimeout(settings.readTimeout())
            // Short, so that a connection that Telegram has given up is seldom used again.
            .connectionPool(new ConnectionPool(8, 20, TimeUnit.SECONDS))
            .build();
    return new OkHttpTelegramClient(http, settings.token(), url(settings));
  }

  private static TelegramUrl url(TelegramSettings settings) {
    boolean https = "https".equals(settings.apiUrl().getScheme());
    int port = settings.apiUrl().getPort();
    return TelegramUrl.builder()
        .schema(settings.apiUrl().getScheme())
        .host(settings.apiUrl().getHost())
        .port(port > 0 ? port : https ? 443 : 80)
        .build();
  }

  @Bean
  Task<Void> telegramRegistrationTask(BotRegistration registration) {
    return Tasks.custom(REGISTRATION, Void.class)
        .execute(
            (instance, context) ->
                registration.register()
                    ? new CompletionHandler.OnCompleteRemove<>()
                    : new CompletionHandler.OnCompleteReschedule<>(FixedDelay.of(AGAIN)));
  }

  @Bean
  AfterStart telegramRegistrationAfterStart() {
    return new AfterStart(REGISTRATION, "bot", Duration.ofSeconds(1));
  }

  /** Of several copies one fetches, as a task is done by one at a time. */
  @Bean
  @ConditionalOnProperty(name = "earshot.telegram.mode", havingValue = "polling")
  Task<Void> telegramPollingTask(
      TelegramSettings settings, IncomingUpdates updates, FetchMarks marks, InstantSource clock) {
    Duration patient = settings.readTimeout().plus(UpdatePoller.HOLD);
    UpdatePoller poller =
        new UpdatePoller(client(settings, patient), updates, marks, clock, settings.bot());
    return Tasks.recurring(POLLING, FixedDelay.ofSeconds(1))
        .execute(
            (instance, context) -> poller.fetchUntil(context.getSchedulerState()::isShuttingDown));
  }
}
