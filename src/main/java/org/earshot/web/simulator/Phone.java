package org.earshot.web.simulator;

import java.util.Optional;

/**
 * One telephone on the page.
 *
 * @param number in the form {@code 07700900001}, from the range 07700 900000 to 900999 that Ofcom
 *     keeps for drama, so that no real person has it
 */
record Phone(String number, Look look) {

  /** Whoever typed the number: spaces and +44 are forgiven; empty outside the range. */
  static Optional<Phone> of(String typed, Look look) {
    String digits = typed.replaceAll("[\\s()-]", "");
    String national = digits.startsWith("+44") ? "0" + digits.substring(3) : digits;
    return national.matches("07700900[0-9]{3}")
        ? Optional.of(new Phone(national, look))
        : Optional.empty();
  }

  /** As it is read: 07700 900001. */
  public String spaced() {
    return number.substring(0, 5) + " " + number.substring(5);
  }

  /**
   * As the channel knows it: sms:07700900001. The same number with another look is another phone.
   */
  String name() {
    return look.name() + ":" + number;
  }
}
