package org.earshot.participants;

import java.time.Instant;

/**
 * Begins with somebody who picked a time for it. Declared here and implemented by the room {@code
 * listening}, which turns the arrow.
 */
public interface FirstQuestion {

  /**
   * Says the first words and asks the first question, unless they have begun by themselves.
   *
   * @param slug the consultation's name; nothing is said where it is not open
   */
  void ask(Participant who, String slug, Instant now);
}
