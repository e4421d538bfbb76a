package org.earshot.web.console;

/** The channels as people call them. */
final class ChannelNames {

  private ChannelNames() {}

  static String of(String channel) {
    return switch (channel) {
      case "sms" -> "SMS";
      case "whatsapp" -> "WhatsApp";
      case "telegram" -> "Telegram";
      case "simulator" -> "Phone in the browser";
      default -> channel;
    };
  }
}
