package org.earshot.channels.telegram;

import java.time.Duration;
import java.util.Locale;
import org.earshot.channels.sending.Receipt;
import org.earshot.channels.sending.Receipt.FixSetUp;
import org.earshot.channels.sending.Receipt.GiveUp;
import org.earshot.channels.sending.Receipt.OptedOut;
import org.earshot.channels.sending.Receipt.Retry;
import org.earshot.channels.sending.Receipt.Unclear;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * What a call that did not succeed means, by Telegram's error code and the beginning of its words.
 */
final class Failures {

  private static final Duration PAUSE = Duration.ofSeconds(5);

  private Failures() {}

  static Receipt sorted(TelegramApiException failure) {
    if (failure instanceof TelegramApiRequestException answer && answer.getErrorCode() != null) {
      return answered(answer, answer.getErrorCode());
    }
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof OneTry.NeverLeft) {
        return new Retry("unreachable", null, false);
      }
      if (cause instanceof OneTry.ServerFault fault) {
        return fault.notTaken()
            ? new Retry(Integer.toString(fault.status()), null, false)
            : new Unclear("status " + fault.status() + " from before Telegram");
      }
    }
    return new Unclear("no answer from Telegram");
  }

  private static Receipt answered(TelegramApiRequestException answer, int code) {
    String words = words(answer);
    return switch (code) {
      case 429 -> new Retry("429", pause(answer), true);
      case 401, 404 ->
          new FixSetUp(
              Integer.toString(code),
              "Telegram does not know the bot: check earshot.telegram.bot-token");
      case 409 ->
          new FixSetUp("409", "Another program fetches this bot's updates, or a webhook is set");
      case 403 ->
          words.contains("can't initiate") ? new GiveUp("403 not started") : new OptedOut("403");
      default ->
          code >= 500
              ? new Retry(Integer.toString(code), null, false)
              : new GiveUp(code + " " + known(words));
    };
  }

  private static String words(TelegramApiRequestException answer) {
    String words = answer.getApiResponse();
    return words == null ? "" : words.toLowerCase(Locale.ROOT);
  }

  /** Words of Telegram's own that are fit to be kept; it may quote ours in others. */
  private static String known(String words) {
    if (words.contains("chat not found")) {
      return "chat not found";
    }
    return words.contains("message is too long") ? "message is too long" : "refused";
  }

  private static Duration pause(TelegramApiRequestException answer) {
    return answer.getParameters() == null || answer.getParameters().getRetryAfter() == null
        ? PAUSE
        : Duration.ofSeconds(answer.getParameters().getRetryAfter());
  }
}
