package org.earshot.web.console;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of one consultation.
 *
 * @param about what it is for, in a line
 * @param address null while there is nothing to see yet
 * @param state how it stands; empty where there is nothing to say
 */
record Door(String title, String about, @Nullable String address, String state) {

  /** One about which nothing needs to be said. */
  Door(String title, String about, @Nullable String address) {
    this(title, about, address, "");
  }

  /** Shut, with what would open it. */
  static Door shut(String title, String about, String until) {
    return new Door(title, about, null, until);
  }

  /** The pages of one stage. */
  record Stage(String title, List<Door> doors) {}
}
