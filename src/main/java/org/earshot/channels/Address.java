package org.earshot.channels;

/**
 * Where someone can be reached: a channel and an address that is opaque to everyone else (a
 * WhatsApp sender may have no number).
 *
 * @param channel {@code sms}, {@code whatsapp}, {@code telegram} or {@code simulator}
 * @param value the channel's own form; never logged, and printed masked
 */
public record Address(String channel, String value) {

  /** The last three characters only. */
  public String masked() {
    return "…" + value.substring(Math.max(0, value.length() - 3));
  }

  @Override
  public String toString() {
    return channel + ":" + masked();
  }
}
