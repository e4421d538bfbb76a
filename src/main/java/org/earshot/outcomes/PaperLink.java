package org.earshot.outcomes;

import org.earshot.links.Found;
import org.earshot.links.Found.State;
import org.jspecify.annotations.Nullable;

/**
 * A web address in the words of a paper.
 *
 * @param overruled why it is sent although nothing is there, and who said so; null where nobody did
 */
public record PaperLink(String address, Found found, @Nullable Overruled overruled) {

  public record Overruled(String reason, String by) {}

  /** Whether nothing can be sent because of it. */
  public boolean stops() {
    return dead() && overruled == null;
  }

  /** Whether certainly nothing is there. */
  boolean dead() {
    return found.state() == State.DEAD;
  }

  /** What an officer has to know of it; empty where it leads somewhere, or nobody knows. */
  public String words() {
    return found.words().isEmpty() ? "" : "“" + address + "” " + found.words() + ".";
  }
}
