package org.earshot.outcomes;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.earshot.outbox.Letter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The tasks that write the letters. An instance is the consultation's slug, so that one paper is
 * never sent by two at a time. What fails, or dies with its process, is begun again, however often:
 * those who asked are owed an answer.
 */
@Configuration(proxyBeanMethods = false)
class SendingTask {

  private static final Map<Letter.Kind, TaskDescriptor<Void>> NAMES =
      Map.of(
          Letter.Kind.OUTCOME, TaskDescriptor.of("send-outcome"),
          Letter.Kind.FEEDBACK, TaskDescriptor.of("send-feedback"),
          Letter.Kind.CORRECTION, TaskDescriptor.of("send-correction"),
          Letter.Kind.HOLDING_REPORT, TaskDescriptor.of("send-holding-report"),
          Letter.Kind.HOLDING_OUTCOME, TaskDescriptor.of("send-holding-outcome"),
          Letter.Kind.PROGRESS, TaskDescriptor.of("send-progress"));

  @Bean
  Task<Void> sendOutcome(ObjectProvider<OutcomePost> post) {
    return task(Letter.Kind.OUTCOME, slug -> post.getObject().write(slug));
  }

  @Bean
  Task<Void> sendFeedback(ObjectProvider<FeedbackPost> post) {
    return task(Letter.Kind.FEEDBACK, slug -> post.getObject().write(slug));
  }

  @Bean
  Task<Void> sendCorrection(ObjectProvider<CorrectionPost> post) {
    return task(Letter.Kind.CORRECTION, slug -> post.getObject().write(slug));
  }

  @Bean
  Task<Void> sendHoldingReport(ObjectProvider<HoldingPost> post) {
    return holding(Promise.REPORT, post);
  }

  @Bean
  Task<Void> sendHoldingOutcome(ObjectProvider<HoldingPost> post) {
    return holding(Promise.OUTCOME, post);
  }

  private static Task<Void> holding(Promise promise, ObjectProvider<HoldingPost> post) {
    return task(promise.holding(), slug -> post.getObject().write(slug, promise));
  }

  @Bean
  Task<Void> sendProgress(ObjectProvider<ReviewPost> post) {
    return task(Letter.Kind.PROGRESS, slug -> post.getObject().write(slug));
  }

  /**
   * @param letters what it writes
   */
  static Task<Void> task(Letter.Kind letters, Consumer<String> write) {
    return Tasks.oneTime(name(letters))
        .onFailure(new FailureHandler.OnFailureRetryLater<>(Duration.ofMinutes(1)))
        .execute((instance, context) -> write.accept(instance.getId()));
  }

  /** In the caller's transaction. */
  static void start(SchedulerClient scheduler, Letter.Kind letters, String slug, Instant at) {
    scheduler.scheduleIfNotExists(name(letters).instance(slug).scheduledTo(at));
  }

  static TaskDescriptor<Void> name(Letter.Kind letters) {
    return Objects.requireNonNull(NAMES.get(letters), "no task writes such letters");
  }
}
