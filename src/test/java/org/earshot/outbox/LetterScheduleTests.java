package org.earshot.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerProperties;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.ClassPathResource;

class LetterScheduleTests {

  /** It looks for dead executions at every second heartbeat. */
  @Test
  void what_a_killed_copy_had_in_hand_is_taken_up_again_within_half_a_minute() throws IOException {
    DbSchedulerProperties shipped = shipped();

    Duration beat = shipped.getHeartbeatInterval();
    assertThat(beat.multipliedBy(shipped.getMissedHeartbeatsLimit() + 2L))
        .isLessThanOrEqualTo(Duration.ofSeconds(30));
  }

  private static DbSchedulerProperties shipped() throws IOException {
    MutablePropertySources sources = new MutablePropertySources();
    new YamlPropertySourceLoader()
        .load("shipped", new ClassPathResource("application.yaml"))
        .forEach(sources::addLast);
    return new Binder(ConfigurationPropertySources.from(sources))
        .bind("db-scheduler", DbSchedulerProperties.class)
        .get();
  }
}
