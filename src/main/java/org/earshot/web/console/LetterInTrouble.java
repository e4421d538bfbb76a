package org.earshot.web.console;

import java.time.Instant;
import org.earshot.outbox.Outbox;

/**
 * A letter that an officer must look at.
 *
 * @param sendable whether nobody can tell if it arrived, so that an officer decides; otherwise our
 *     set-up is at fault and the letter leaves by itself once that is mended
 */
record LetterInTrouble(long id, String channel, Instant at, String reason, boolean sendable) {

  private static final String UNCLEAR = "unclear";

  static LetterInTrouble of(Outbox.Trouble trouble) {
    return new LetterInTrouble(
        trouble.letterId(),
        ChannelNames.of(trouble.channel()),
        trouble.at(),
        trouble.reason(),
        trouble.status().equalsIgnoreCase(UNCLEAR));
  }
}
