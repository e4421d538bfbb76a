package org.earshot.channels.simulator;

import java.util.Set;

/**
 * A phone in the browser: its look and an invented number ("whatsapp:07700900123").
 *
 * @param look {@code sms}, {@code whatsapp} or {@code telegram}
 * @param number from 07700 900000 to 07700 900999, which Ofcom keeps for stories, so that nobody's
 *     real number is ever kept as a simulated one
 */
record PhoneNumber(String look, String number) {

  private static final Set<String> LOOKS = Set.of("sms", "whatsapp", "telegram");

  /**
   * @throws IllegalArgumentException with words for the person who typed it
   */
  static PhoneNumber of(String phone) {
    String[] parts = phone.split(":", 2);
    if (parts.length < 2 || !LOOKS.contains(parts[0])) {
      throw new IllegalArgumentException(
          "A simulated phone is written as sms:, whatsapp: or telegram: and its number, such as"
              + " sms:07700900123.");
    }
    String number = parts[1].replaceAll("[\\s()-]", "").replaceFirst("^(\\+44|0044)", "0");
    if (!number.matches("07700900\\d{3}")) {
      throw new IllegalArgumentException(
          "A simulated phone has a number from 07700 900000 to 07700 900999, which belongs to"
              + " nobody.");
    }
    return new PhoneNumber(parts[0], number);
  }

  @Override
  public String toString() {
    return look + ":" + number;
  }
}
