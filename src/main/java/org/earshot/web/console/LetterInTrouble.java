package org.earshot.web.console;

import java.time.Instant;
import org.earshot.channels.ChannelName;
import org.earshot.outbox.Outbox;

/**
 * A letter that an officer must look at.
 *
 * @param words what is wrong with it, in brief
 */
record LetterInTrouble(long id, String channel, Instant at, String reason, String words) {

  static LetterInTrouble of(Outbox.Trouble trouble) {
    return new LetterInTrouble(
        trouble.letterId(),
        ChannelName.of(trouble.channel()),
        trouble.at(),
        trouble.reason(),
        words(trouble.status()));
  }

  private static String words(String status) {
    return switch (status) {
      case "unclear" -> "May have arrived";
      case "needs_set_up" -> "Set-up at fault";
      default -> "Not delivered";
    };
  }
}
