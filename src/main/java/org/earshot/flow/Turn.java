package org.earshot.flow;

import java.util.List;

/**
 * What one incoming message brought about.
 *
 * @param progress where we are now
 * @param heard how the message was understood
 * @param replies what we say, in order; empty for silence
 * @param kept answers that are new or changed in this turn
 * @param consents what was agreed to or refused in this turn
 * @param alarm whether words of danger were heard, so that an officer is told
 */
public record Turn(
    Progress progress,
    Heard heard,
    List<Reply> replies,
    List<Answer> kept,
    List<Agreed> consents,
    boolean alarm) {

  public Turn {
    replies = List.copyOf(replies);
    kept = List.copyOf(kept);
    consents = List.copyOf(consents);
  }

  /**
   * @param request the exact words by which consent was asked
   * @param said the exact words of the reply
   */
  public record Agreed(Purpose purpose, boolean given, String request, String said) {}
}
