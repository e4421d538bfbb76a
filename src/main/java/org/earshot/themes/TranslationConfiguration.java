package org.earshot.themes;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Translates in the background, a handful at a time, so that others get their turn between. */
@Configuration(proxyBeanMethods = false)
class TranslationConfiguration {

  @Bean
  Task<Void> translateTexts(ObjectProvider<TranslationTurns> turns) {
    return Tasks.custom(TranslationTask.NAME)
        .onFailure(new FailureHandler.OnFailureRetryLater<>(Duration.ofMinutes(1)))
        .execute(
            (instance, context) ->
                turns
                        .getObject()
                        .goOn(
                            UUID.fromString(instance.getId()),
                            context.getSchedulerState()::isShuttingDown)
                    ? again()
                    : new CompletionHandler.OnCompleteRemove<>());
  }

  private static CompletionHandler<Void> again() {
    return (complete, operations) -> operations.reschedule(complete, complete.getTimeDone());
  }
}
