package org.earshot.recordings;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One task for each recording that is still at the provider's; its name is the recording's id. */
@Configuration(proxyBeanMethods = false)
class Fetching {

  static final TaskDescriptor<Void> TASK = TaskDescriptor.of("fetch-recording");

  @Bean
  Task<Void> fetchRecordingTask(Fetcher fetcher) {
    return Tasks.custom(TASK)
        .onFailure(new FailureHandler.OnFailureRetryLater<>(Duration.ofMinutes(5)))
        .execute(
            (instance, context) ->
                fetcher
                    .fetch(UUID.fromString(instance.getId()))
                    .map(Fetching::after)
                    .orElseGet(CompletionHandler.OnCompleteRemove::new));
  }

  private static CompletionHandler<Void> after(Duration wait) {
    return (complete, operations) ->
        operations.reschedule(complete, complete.getTimeDone().plus(wait));
  }
}
