package org.earshot.channels.twilio;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.twilio.http.TwilioRestClient;
import java.time.Duration;
import org.earshot.channels.store.AfterStart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Twilio's client, and what is done by the clock. */
@Configuration(proxyBeanMethods = false)
@WhenTwilio
class TwilioConfiguration {

  private static final String MISSED = "twilio-missed-messages";

  /** Long enough for messages that were under way at the start to have arrived by themselves. */
  private static final Duration SOON = Duration.ofSeconds(20);

  @Bean
  TwilioRestClient twilio(TwilioSettings settings) {
    return new TwilioRestClient.Builder(settings.account(), settings.token())
        .httpClient(new TwilioHttp(settings))
        .build();
  }

  @Bean
  Task<Void> twilioMissedMessagesTask(MissedMessages missed) {
    return Tasks.recurring(MISSED, FixedDelay.ofMinutes(5))
        .execute((instance, context) -> missed.fetch());
  }

  @Bean
  AfterStart twilioMissedMessagesAfterStart() {
    return new AfterStart(MISSED, RecurringTask.INSTANCE, SOON);
  }
}
