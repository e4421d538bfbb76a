package org.earshot.web.inbox;

import org.earshot.inbox.Case;

/**
 * One case as the console shows it.
 *
 * @param what the consultation's title, or that there is none
 * @param words the beginning of what it was opened for; empty where that was something else than
 *     words, or is no longer kept
 * @param otherWays in which ways they need information ("Large print"); empty where they did not
 *     say
 * @param assigned a name, or "nobody"
 */
public record CaseLine(
    Case one,
    ReasonWords reason,
    String channel,
    String language,
    String what,
    String words,
    String otherWays,
    String assigned,
    boolean late) {

  public String address() {
    return "/console/inbox/" + one.id();
  }

  public String brief() {
    return one.brief();
  }
}
