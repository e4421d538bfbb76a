package org.earshot.participants;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.earshot.participants.Participants.Reachable;

/**
 * Somebody whose last word on being asked again was yes.
 *
 * @param at the phone or app that they wrote from last, of those that did not stop
 * @param everywhere all of their phones and apps, that one among them
 * @param agreed when they agreed, by the consultation (its slug) that asked them
 * @param since when they said so last
 */
public record Willing(
    Reachable at, List<Reachable> everywhere, Map<String, Instant> agreed, Instant since) {

  public Willing {
    everywhere = List.copyOf(everywhere);
    agreed = Map.copyOf(agreed);
  }

  public Participant who() {
    return at.participant();
  }
}
