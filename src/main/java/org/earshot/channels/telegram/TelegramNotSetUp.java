package org.earshot.channels.telegram;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says at Telegram's address, where no bot is set up, which setting is missing. */
@RestController
@Conditional(TelegramNotSetUp.NoBot.class)
class TelegramNotSetUp {

  static final class NoBot extends NoneNestedConditions {

    NoBot() {
      super(ConfigurationPhase.REGISTER_BEAN);
    }

    @WhenTelegram
    static final class Bot {}
  }

  /** What a time with a bot left in the schedule, which would be complained of at each start. */
  @Bean
  Task<Void> telegramRegistrationNoMore() {
    return removed(TelegramConfiguration.REGISTRATION);
  }

  @Bean
  Task<Void> telegramPollingNoMore() {
    return removed(TelegramConfiguration.POLLING);
  }

  private static Task<Void> removed(String task) {
    return Tasks.custom(task, Void.class)
        .execute((instance, context) -> new CompletionHandler.OnCompleteRemove<>());
  }

  @PostMapping("/channels/telegram")
  ProblemDetail missing() {
    return ProblemDetail.forStatusAndDetail(
        HttpStatus.NOT_FOUND, "Telegram is not set up here: set earshot.telegram.bot-token.");
  }
}
