package org.earshot.reminders;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The task of an e-mail: its name is the e-mail's number, and it ends when that is over. And the
 * one that looks every ten minutes whether there is anything to remind of, or anything overdue.
 */
@Configuration(proxyBeanMethods = false)
class MailTask {

  private static final TaskDescriptor<Void> NAME = TaskDescriptor.of("reminder-mail");
  private static final Duration AFTER_FAULT = Duration.ofMinutes(5);

  @Bean
  Task<Void> reminderMail(ObjectProvider<ReminderPost> post) {
    return Tasks.custom(NAME.getTaskName(), Void.class)
        .onFailure(new FailureHandler.OnFailureRetryLater<>(AFTER_FAULT))
        .onDeadExecutionRevive()
        .execute(
            (instance, context) ->
                post.getObject()
                    .send(Long.parseLong(instance.getId()))
                    .map(MailTask::again)
                    .orElseGet(CompletionHandler.OnCompleteRemove::new));
  }

  private static CompletionHandler<Void> again(Instant next) {
    return (complete, operations) -> operations.reschedule(complete, next);
  }

  @Bean
  RecurringTask<Void> reminderSweepTask(ObjectProvider<ReminderSweep> sweep) {
    return Tasks.recurring("reminder-sweep", FixedDelay.of(Duration.ofMinutes(10)))
        .execute((instance, context) -> sweep.getObject().sweep());
  }

  /** A task that is there already stays as it is. */
  static void start(SchedulerClient scheduler, long mail, Instant at) {
    scheduler.scheduleIfNotExists(NAME.instance(Long.toString(mail)).scheduledTo(at));
  }

  /** At once, whether it has a task or not. */
  static void startNow(SchedulerClient scheduler, long mail, Instant at) {
    scheduler.schedule(
        NAME.instance(Long.toString(mail)).scheduledTo(at),
        SchedulerClient.ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
  }
}
