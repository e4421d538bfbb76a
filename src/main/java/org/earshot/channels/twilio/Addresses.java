package org.earshot.channels.twilio;

import org.earshot.channels.Address;

/** Twilio's way to write an address: a WhatsApp one carries a prefix, an SMS one none. */
final class Addresses {

  static final String SMS = "sms";
  static final String WHATSAPP = "whatsapp";
  static final String WHATSAPP_PREFIX = "whatsapp:";

  private Addresses() {}

  /**
   * @throws IllegalArgumentException if it belongs to a channel that we do not carry
   */
  static Address read(String written) {
    if (written.startsWith(WHATSAPP_PREFIX)) {
      return new Address(WHATSAPP, written.substring(WHATSAPP_PREFIX.length()));
    }
    if (written.contains(":")) {
      throw new IllegalArgumentException("neither SMS nor WhatsApp");
    }
    return new Address(SMS, written);
  }

  static String write(Address address) {
    return address.channel().equals(WHATSAPP) ? WHATSAPP_PREFIX + address.value() : address.value();
  }
}
