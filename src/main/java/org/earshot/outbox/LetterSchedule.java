package org.earshot.outbox;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The one task of a letter: its name is the letter's number, it has no data, and it ends when the
 * letter is over. If we die meanwhile it is run again as soon as that is noticed.
 */
@Configuration(proxyBeanMethods = false)
class LetterSchedule {

  private static final Logger LOG = LoggerFactory.getLogger(LetterSchedule.class);
  private static final Duration FAILED_AT_LEAST = Duration.ofSeconds(5);
  private static final int DOUBLES_AT_MOST = 9;

  @Bean
  Task<Void> letterTask(ObjectProvider<Delivery> delivery, ObjectProvider<Bell> bell) {
    return task(delivery, bell);
  }

  static Task<Void> task(ObjectProvider<Delivery> delivery, ObjectProvider<Bell> bell) {
    return Tasks.custom(LetterTasks.NAME, Void.class)
        .defaultPriority(Lane.TALK.priority())
        .onFailure(LetterSchedule::failed)
        .onDeadExecutionRevive()
        .execute(
            (instance, context) -> {
              Instant scheduledFor = context.getExecution().getExecutionTime();
              return delivery
                  .getObject()
                  .deliver(Long.parseLong(instance.getId()), scheduledFor)
                  .map(next -> again(next, bell.getObject()))
                  .orElseGet(CompletionHandler.OnCompleteRemove::new);
            });
  }

  private static CompletionHandler<Void> again(Instant next, Bell bell) {
    return (complete, operations) -> {
      operations.reschedule(complete, next);
      bell.ringFor(next);
    };
  }

  /** Our own fault, or the database's: tried for ever, ever more seldom, and never unsaid. */
  private static void failed(ExecutionComplete complete, ExecutionOperations<Void> operations) {
    int failures = complete.getExecution().consecutiveFailures;
    Duration delay = FAILED_AT_LEAST.multipliedBy(1L << Math.min(failures, DOUBLES_AT_MOST));
    LOG.error(
        "Letter {} could not be taken up, for the {}. time; again in {}",
        complete.getExecution().getId(),
        failures + 1,
        delay,
        complete.getCause().orElse(null));
    operations.reschedule(complete, complete.getTimeDone().plus(delay));
  }
}
