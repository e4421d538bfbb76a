package org.earshot.web.inviting;

import org.earshot.analysis.SmallNumbers;
import org.earshot.inviting.ContactList;

/**
 * How many people of a list are where, in the words in which it is told. Whoever uploads a list
 * knows how many are on it; of those who agreed to be asked again, few are not told.
 */
public record People(boolean hidesFew) {

  static People on(ContactList list) {
    return new People(list.isOfAgreed());
  }

  /** "12", "fewer than 10". */
  public String of(long many) {
    return hidesFew && SmallNumbers.isSmall(many)
        ? "fewer than " + SmallNumbers.LEAST
        : String.valueOf(many);
  }

  /** "1 person", "12 people", "fewer than 10 people". */
  public String inWords(long many) {
    return of(many).equals("1") ? "1 person" : of(many) + " people";
  }
}
