package org.earshot.themes;

import java.util.UUID;

/**
 * One line of a code book.
 *
 * @param question whose texts it is for
 * @param wording what it is called, and when to use it
 */
public record Theme(UUID id, String consultation, String question, Wording wording) {

  /**
   * @param hint when to use it; may be empty
   * @param minority held by few, and to be kept in sight
   */
  public record Wording(String name, String hint, boolean minority) {}

  public String name() {
    return wording.name();
  }
}
