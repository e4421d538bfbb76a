package org.earshot.channels.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class TwilioNotSetUpTests {

  private final ApplicationContextRunner context =
      new ApplicationContextRunner().withUserConfiguration(TwilioNotSetUp.class);

  @Test
  void where_no_account_is_set_up_the_missing_settings_are_named() {
    context.run(
        house -> {
          var answer = house.getBean(TwilioNotSetUp.class).missing();
          assertThat(answer.getStatus()).isEqualTo(404);
          assertThat(answer.getDetail()).contains("earshot.twilio.account-sid");
        });
  }

  @Test
  void what_a_time_with_one_left_in_the_schedule_is_taken_out() {
    context.run(
        house ->
            assertThat(house.getBeansOfType(Task.class).values())
                .extracting(Task::getName)
                .containsExactly(TwilioConfiguration.MISSED));
  }

  @Test
  void where_one_is_nothing_stands_in_its_doors_way() {
    context
        .withPropertyValues("earshot.twilio.account-sid=AC1")
        .run(house -> assertThat(house).doesNotHaveBean(TwilioNotSetUp.class));
  }
}
