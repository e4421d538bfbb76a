package org.earshot.inbox;

/**
 * The officer who does something.
 *
 * @param id the account, as kept in the history
 * @param name as people see it
 */
public record By(String id, String name) {

  /** What happens without an officer. */
  static final By EARSHOT = new By("", "Earshot");
}
