package org.earshot.inviting;

import java.util.Optional;
import org.earshot.channels.Address;
import org.springframework.stereotype.Component;

/** Reads a number that takes texts, however it is written. */
@Component
public class MobileNumber {

  private final Numbers numbers;

  MobileNumber(InvitationSettings settings) {
    this.numbers = new Numbers(settings.dramaNumbers());
  }

  /** Where texts to this number go; empty where it is no number that takes texts. */
  public Optional<Address> read(String written) {
    return Optional.ofNullable(numbers.look(written).number())
        .map(number -> new Address(ContactList.Way.SMS.channel(), number));
  }
}
