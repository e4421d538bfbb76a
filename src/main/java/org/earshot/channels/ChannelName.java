package org.earshot.channels;

/** What people call a channel, in any language. */
public final class ChannelName {

  private ChannelName() {}

  /** The channel's own name where we know none. */
  public static String of(String channel) {
    return switch (channel) {
      case "sms" -> "SMS";
      case "whatsapp" -> "WhatsApp";
      case "telegram" -> "Telegram";
      case "paper" -> "Paper";
      case "phone" -> "Phone call";
      case "in_person" -> "Face to face";
      case "simulator" -> "Phone in the browser";
      default -> channel;
    };
  }
}
