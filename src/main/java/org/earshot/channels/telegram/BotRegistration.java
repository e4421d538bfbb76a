package org.earshot.channels.telegram;

import java.util.List;
import org.earshot.channels.door.PublicUrl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/**
 * Tells Telegram where we are reached and which commands to offer. Safe to be done at each start.
 */
@Component
@WhenTelegram
class BotRegistration {

  static final List<String> WANTED =
      List.of("message", "edited_message", "callback_query", "my_chat_member");

  private static final Logger log = LoggerFactory.getLogger(BotRegistration.class);

  private final TelegramClient telegram;
  private final TelegramSettings settings;
  private final PublicUrl publicUrl;

  /** It is tried every minute, and complained of once. */
  private volatile boolean told;

  BotRegistration(TelegramClient telegram, TelegramSettings settings, PublicUrl publicUrl) {
    this.telegram = telegram;
    this.settings = settings;
    this.publicUrl = publicUrl;
  }

  /**
   * @return whether Telegram took it; if not, the log tells what to mend
   */
  boolean register() {
    try {
      if (settings.mode() == TelegramSettings.Mode.WEBHOOK) {
        telegram.execute(webhook());
      }
      telegram.execute(SetMyCommands.builder().commands(commands()).build());
      if (told) {
        log.info("Telegram has taken the bot's set-up.");
      }
      return true;
    } catch (TelegramApiException failure) {
      log.atLevel(told ? Level.DEBUG : Level.WARN)
          .log(
              "Telegram did not take the bot's set-up ({}): check earshot.telegram.bot-token, and that"
                  + " earshot.public-url is an https address that Telegram can reach (or set"
                  + " earshot.telegram.mode to polling). It is tried again every minute.",
              Failures.sorted(failure));
      told = true;
      return false;
    }
  }

  private SetWebhook webhook() {
    return SetWebhook.builder()
        .url(publicUrl.at(TelegramDoor.PATH))
        .allowedUpdates(WANTED)
        .secretToken(settings.webhookSecret())
        .build();
  }

  private static List<BotCommand> commands() {
    return List.of(
        new BotCommand("help", "How this works, and whom to ask"),
        new BotCommand("more", "More about this consultation"),
        new BotCommand("back", "Go back to the question before"),
        new BotCommand("later", "Go on at another time"),
        new BotCommand("language", "Choose another language"),
        new BotCommand("stop", "Get no more messages"),
        new BotCommand("forget", "Have your details removed"));
  }
}
