package org.earshot.channels.twilio;

import java.time.Instant;
import java.util.Map;
import org.earshot.channels.Address;
import org.earshot.channels.Inbound;
import org.earshot.channels.Inbound.Signal;
import org.earshot.channels.door.Refused;
import org.jspecify.annotations.Nullable;

/** Reads an incoming message out of Twilio's parameters; those it does not know it leaves alone. */
final class MessageForm {

  private static final int LONGEST = 10_000;

  private MessageForm() {}

  static Inbound read(Map<String, String> form, Instant at) {
    return new Inbound(
        from(form),
        required(form, "MessageSid"),
        words(form.getOrDefault("Body", "")),
        tapped(form),
        media(form),
        signal(form),
        at,
        FormMedia.read(form));
  }

  /** A WhatsApp user without a visible number may come with an id only. */
  private static Address from(Map<String, String> form) {
    String from = form.getOrDefault("From", "");
    try {
      return Addresses.read(from.isBlank() ? required(form, "ExternalUserId") : from);
    } catch (IllegalArgumentException otherChannel) {
      throw Refused.malformed("twilio", "channel");
    }
  }

  private static String required(Map<String, String> form, String name) {
    String value = form.getOrDefault(name, "");
    if (value.isBlank()) {
      throw Refused.malformed("twilio", "malformed");
    }
    return value;
  }

  private static String words(String body) {
    String text = PossibleBase64.decode(body).replace("\0", "");
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return text.substring(0, end);
  }

  private static @Nullable String tapped(Map<String, String> form) {
    String payload = form.getOrDefault("ButtonPayload", form.getOrDefault("ListId", ""));
    return payload.isBlank() ? null : payload;
  }

  private static boolean media(Map<String, String> form) {
    String count = form.getOrDefault("NumMedia", "0");
    return !(count.isBlank() || count.equals("0")) || form.containsKey("Latitude");
  }

  private static Signal signal(Map<String, String> form) {
    return switch (form.getOrDefault("OptOutType", "")) {
      case "STOP" -> Signal.STOPPED;
      case "START" -> Signal.STARTED;
      default -> Signal.NONE;
    };
  }
}
