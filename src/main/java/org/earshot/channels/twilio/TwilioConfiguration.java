package org.earshot.channels.twilio;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.twilio.Twilio;
import com.twilio.http.TwilioRestClient;
import java.lang.invoke.MethodHandles;
import java.time.Duration;
import org.earshot.channels.store.AfterStart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Twilio's client, and what is done by the clock. */
@Configuration(proxyBeanMethods = false)
@WhenTwilio
class TwilioConfiguration {

  static final String MISSED = "twilio-missed-messages";

  /** Long enough for messages that were under way at the start to have arrived by themselves. */
  private static final Duration SOON = Duration.ofSeconds(20);

  @Bean
  TwilioRestClient twilio(TwilioSettings settings) {
    initialise();
    return new TwilioRestClient.Builder(settings.account(), settings.token())
        .httpClient(new TwilioHttp(settings))
        .build();
  }

  /**
   * The SDK's first class asks to be told of the end of the program, which it may not while that is
   * under way: letters would fail where Earshot is stopped just after its start.
   */
  private static void initialise() {
    try {
      MethodHandles.lookup().ensureInitialized(Twilio.class);
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
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
