package org.earshot.web.console;

import java.time.Instant;
import org.earshot.channels.ChannelName;
import org.earshot.outbox.Letter;
import org.earshot.outbox.Outbox;

/**
 * A letter that an officer must look at.
 *
 * @param what which letter: what it is, about which consultation, and how it goes ("An invitation
 *     to short-breaks (letter 7) by SMS")
 * @param words what is wrong with it, in brief
 */
record LetterInTrouble(long id, String what, Instant at, String reason, String words) {

  static LetterInTrouble of(Outbox.Trouble trouble) {
    return new LetterInTrouble(
        trouble.letterId(), what(trouble), trouble.at(), trouble.reason(), words(trouble.status()));
  }

  private static String what(Outbox.Trouble trouble) {
    String about =
        trouble.consultation().isEmpty()
            ? ""
            : (trouble.kind() == Letter.Kind.INVITATION ? " to " : " about ")
                + trouble.consultation();
    String by = trouble.channel().isEmpty() ? "" : " by " + ChannelName.of(trouble.channel());
    return kind(trouble.kind()) + about + " (letter " + trouble.letterId() + ")" + by;
  }

  private static String kind(Letter.Kind kind) {
    return switch (kind) {
      case REPLY, RESUMED -> "A reply";
      case STOP_CONFIRMATION -> "The confirmation of STOP";
      case FORGET_CONFIRMATION -> "The confirmation of FORGET";
      case NUDGE -> "A reminder";
      case OFFICER -> "An officer’s reply";
      case FEEDBACK -> "A feedback report";
      case OUTCOME -> "An outcome";
      case CORRECTION -> "A correction";
      case HOLDING_REPORT, HOLDING_OUTCOME -> "A holding message";
      case PROGRESS -> "An update on promises";
      case PRIZE -> "The message to a winner";
      case NOTICE -> "A notice before it opens";
      case INVITATION -> "An invitation";
    };
  }

  private static String words(String status) {
    return switch (status) {
      case "unclear" -> "May have arrived";
      case "needs_set_up" -> "Set-up at fault";
      default -> "Not delivered";
    };
  }
}
