package org.earshot.channels.telegram;

import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
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

  @PostMapping("/channels/telegram")
  ProblemDetail missing() {
    return ProblemDetail.forStatusAndDetail(
        HttpStatus.NOT_FOUND, "Telegram is not set up here: set earshot.telegram.bot-token.");
  }
}
