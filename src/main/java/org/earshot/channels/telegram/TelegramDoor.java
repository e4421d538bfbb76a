package org.earshot.channels.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.earshot.channels.door.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.telegram.telegrambots.meta.api.objects.Update;

/** Telegram's webhook. The secret is looked at before anything else. */
@RestController
@WhenTelegram
class TelegramDoor {

  static final String PATH = "/channels/telegram";
  private static final String SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token";

  /** An update is a few kilobytes. */
  private static final int LARGEST = 1 << 20;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final IncomingUpdates updates;
  private final byte @Nullable [] secret;

  TelegramDoor(IncomingUpdates updates, TelegramSettings settings) {
    this.updates = updates;
    this.secret = settings.webhookSecret() == null ? null : bytes(settings.webhookSecret());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @PostMapping(PATH)
  ResponseEntity<Void> update(HttpServletRequest request) throws IOException {
    String given = request.getHeader(SECRET_HEADER);
    if (secret == null || given == null || !MessageDigest.isEqual(secret, bytes(given))) {
      throw Refused.forged(UpdateReading.CHANNEL, "secret");
    }
    updates.take(read(request.getInputStream().readNBytes(LARGEST + 1)));
    return ResponseEntity.ok().build();
  }

  private static Update read(byte[] body) throws IOException {
    if (body.length > LARGEST) {
      throw Refused.malformed(UpdateReading.CHANNEL, "too large");
    }
    try {
      Update update = JSON.readValue(body, Update.class);
      if (update != null && update.getUpdateId() != null) {
        return update;
      }
    } catch (JsonProcessingException notAnUpdate) {
      throw Refused.malformed(UpdateReading.CHANNEL, "malformed");
    }
    throw Refused.malformed(UpdateReading.CHANNEL, "malformed");
  }
}
