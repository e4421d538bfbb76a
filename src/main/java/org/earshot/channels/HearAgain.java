package org.earshot.channels;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is done with messages later: tried again, and their last traces swept. */
@Configuration(proxyBeanMethods = false)
class HearAgain {

  /** One instance for each message; its name is the row's id. */
  static final TaskDescriptor<Void> TASK = TaskDescriptor.of("hear-again");

  /** Longer than any provider repeats a message (Telegram: a day). */
  private static final Duration TRACES = Duration.ofDays(7);

  @Bean
  Task<Void> hearAgainTask(Arrivals arrivals) {
    return Tasks.custom(TASK)
        .onFailure(new FailureHandler.OnFailureRetryLater<>(Duration.ofMinutes(1)))
        .execute(
            (instance, context) ->
                arrivals
                    .again(Long.parseLong(instance.getId()))
                    .map(HearAgain::after)
                    .orElseGet(CompletionHandler.OnCompleteRemove::new));
  }

  private static CompletionHandler<Void> after(Duration wait) {
    return (complete, operations) ->
        operations.reschedule(complete, complete.getTimeDone().plus(wait));
  }

  @Bean
  Task<Void> inboundSweepTask(InboundRecords records, InstantSource clock) {
    return Tasks.recurring("inbound-sweep", FixedDelay.ofHours(24))
        .execute((instance, context) -> records.sweep(clock.instant().minus(TRACES)));
  }
}
