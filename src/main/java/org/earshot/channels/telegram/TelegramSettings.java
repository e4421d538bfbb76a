package org.earshot.channels.telegram;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;

/**
 * Telegram. Without a bot token the channel does not exist.
 *
 * @param botToken as BotFather gave it: its number, a colon, and the secret
 * @param webhookSecret what Telegram repeats in a header of each webhook call: 1 to 256 letters,
 *     digits, _ or -
 * @param mode whether Telegram calls us, or we ask it (where nobody can reach us)
 * @param apiUrl in place of Telegram's own address (a Bot API server of one's own, a test)
 * @param perSecond how many messages the bot may send in a second; by Telegram's word about 30
 * @param connectTimeout how long to wait for a connection
 * @param readTimeout how long to wait for an answer; after it nobody can tell a message's fate
 */
@ConfigurationProperties("earshot.telegram")
record TelegramSettings(
    @Nullable String botToken,
    @Nullable String webhookSecret,
    @DefaultValue("webhook") Mode mode,
    @DefaultValue("https://api.telegram.org") URI apiUrl,
    @DefaultValue("30") double perSecond,
    @DefaultValue("5s") Duration connectTimeout,
    @DefaultValue("10s") Duration readTimeout) {

  enum Mode {
    WEBHOOK,
    POLLING
  }

  TelegramSettings {
    botToken = StringUtils.hasText(botToken) ? botToken.strip() : null;
    webhookSecret = StringUtils.hasText(webhookSecret) ? webhookSecret.strip() : null;
    if (botToken != null && webhookSecret == null && mode == Mode.WEBHOOK) {
      throw new IllegalStateException(
          "earshot.telegram.webhook-secret is missing: choose 1 to 256 letters, digits, _ or -;"
              + " or set earshot.telegram.mode to polling");
    }
    if (!apiUrl.getPath().isEmpty() && !apiUrl.getPath().equals("/")) {
      throw new IllegalStateException(
          "earshot.telegram.api-url may only have a scheme, a host and a port");
    }
  }

  String token() {
    if (botToken == null) {
      throw new IllegalStateException("earshot.telegram.bot-token is missing");
    }
    return botToken;
  }

  /** The bot's number, which is no secret. */
  String bot() {
    return token().split(":", 2)[0];
  }
}
