package org.earshot.themes;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Learns in the background, and again where more was coded while it learned. */
@Configuration(proxyBeanMethods = false)
class LearningConfiguration {

  @Bean
  Task<Void> learnThemes(ObjectProvider<Learning> learning) {
    return Tasks.custom(LearningTask.NAME)
        .onFailure(new FailureHandler.OnFailureRetryLater<>(Duration.ofMinutes(5)))
        .execute(
            (instance, context) ->
                learning.getObject().learn(LearningTask.Place.of(instance.getId()))
                    ? new CompletionHandler.OnCompleteRemove<>()
                    : again());
  }

  private static CompletionHandler<Void> again() {
    return (complete, operations) ->
        operations.reschedule(complete, complete.getTimeDone().plus(LearningTask.AWHILE));
  }
}
