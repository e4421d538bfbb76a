package org.earshot.channels.twilio;

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

/** Says at Twilio's address, where no account is set up, which settings are missing. */
@RestController
@Conditional(TwilioNotSetUp.NoAccount.class)
class TwilioNotSetUp {

  static final class NoAccount extends NoneNestedConditions {

    NoAccount() {
      super(ConfigurationPhase.REGISTER_BEAN);
    }

    @WhenTwilio
    static final class Account {}
  }

  /** What a time with Twilio left in the schedule, which would be complained of at each start. */
  @Bean
  Task<Void> twilioMissedMessagesNoMore() {
    return Tasks.custom(TwilioConfiguration.MISSED, Void.class)
        .execute((instance, context) -> new CompletionHandler.OnCompleteRemove<>());
  }

  @PostMapping({"/channels/twilio/messages", "/channels/twilio/status"})
  ProblemDetail missing() {
    return ProblemDetail.forStatusAndDetail(
        HttpStatus.NOT_FOUND,
        "Twilio is not set up here: set earshot.twilio.account-sid and earshot.twilio.auth-token.");
  }
}
