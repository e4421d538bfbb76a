package org.earshot.responses;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** For whom somebody answered. */
public enum Voice {
  /** For themselves, or not said. */
  SELF,
  ORGANISATION,
  /** For an organisation that agreed to be named with what it said. */
  NAMED,
  /** For anybody but such an organisation. */
  UNNAMED,
  /** For an organisation that did not agree to be named, or has no name. */
  NAMELESS;

  /** As an address and a file have it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** One of the two that people can be told apart by. */
  public static Optional<Voice> of(String word) {
    return Stream.of(SELF, ORGANISATION).filter(one -> one.word().equals(word)).findFirst();
  }
}
