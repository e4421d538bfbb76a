package org.earshot.outcomes;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The task that writes the letters. Its instance is the consultation's slug, so that one outcome is
 * never sent by two at a time. What fails, or dies with its process, is begun again, however often:
 * those who asked are owed an answer.
 */
@Configuration(proxyBeanMethods = false)
class SendingTask {

  static final TaskDescriptor<Void> NAME = TaskDescriptor.of("send-outcome");
  static final TaskDescriptor<Void> FEEDBACK = TaskDescriptor.of("send-feedback");
  static final TaskDescriptor<Void> CORRECTION = TaskDescriptor.of("send-correction");

  @Bean
  Task<Void> sendOutcome(ObjectProvider<OutcomePost> post) {
    return task(slug -> post.getObject().write(slug));
  }

  @Bean
  Task<Void> sendFeedback(ObjectProvider<FeedbackPost> post) {
    return feedbackTask(slug -> post.getObject().write(slug));
  }

  @Bean
  Task<Void> sendCorrection(ObjectProvider<CorrectionPost> post) {
    return correctionTask(slug -> post.getObject().write(slug));
  }

  static Task<Void> task(java.util.function.Consumer<String> write) {
    return task(NAME, write);
  }

  static Task<Void> feedbackTask(java.util.function.Consumer<String> write) {
    return task(FEEDBACK, write);
  }

  static Task<Void> correctionTask(java.util.function.Consumer<String> write) {
    return task(CORRECTION, write);
  }

  private static Task<Void> task(
      TaskDescriptor<Void> name, java.util.function.Consumer<String> write) {
    return Tasks.oneTime(name)
        .onFailure(new FailureHandler.OnFailureRetryLater<>(Duration.ofMinutes(1)))
        .execute((instance, context) -> write.accept(instance.getId()));
  }

  /** In the caller's transaction. */
  static void start(SchedulerClient scheduler, String slug, Instant at) {
    scheduler.scheduleIfNotExists(NAME.instance(slug).scheduledTo(at));
  }

  /** In the caller's transaction. */
  static void startCorrection(SchedulerClient scheduler, String slug, Instant at) {
    scheduler.scheduleIfNotExists(CORRECTION.instance(slug).scheduledTo(at));
  }

  /** In the caller's transaction. */
  static void startFeedback(SchedulerClient scheduler, String slug, Instant at) {
    scheduler.scheduleIfNotExists(FEEDBACK.instance(slug).scheduledTo(at));
  }
}
