package org.earshot.privacy;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgets on time, once a night. One store that fails does not keep the others from forgetting. */
@Configuration(proxyBeanMethods = false)
class Retention {

  private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final LocalTime AT_NIGHT = LocalTime.of(3, 20);

  @Bean
  RecurringTask<Void> retentionTask(List<Retained> stores, InstantSource clock) {
    return Tasks.recurring("retention", Schedules.daily(LONDON, AT_NIGHT))
        .execute((instance, context) -> forget(stores, clock));
  }

  static void forget(List<Retained> stores, InstantSource clock) {
    for (Retained store : stores) {
      try {
        store.forgetWhatIsDue(clock.instant());
      } catch (RuntimeException failed) {
        LOG.error("{} could not forget what was due", store.getClass().getSimpleName(), failed);
      }
    }
  }
}
