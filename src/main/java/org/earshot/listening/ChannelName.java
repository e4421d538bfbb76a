package org.earshot.listening;

/** What people call a channel, in any language. */
final class ChannelName {

  private ChannelName() {}

  static String of(String channel) {
    return switch (channel) {
      case "sms" -> "SMS";
      case "whatsapp" -> "WhatsApp";
      case "telegram" -> "Telegram";
      default -> channel;
    };
  }
}
