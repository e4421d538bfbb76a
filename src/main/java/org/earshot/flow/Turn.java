package org.earshot.flow;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one incoming message brought about.
 *
 * @param progress where we are now
 * @param heard how the message was understood
 * @param replies what we say, in order; empty for silence
 * @param kept answers that are new or changed in this turn
 * @param applies for earlier answers whose condition came to hold, or ceased to, whether they apply
 *     now, by question id; mostly empty
 * @param consents what was agreed to or refused in this turn
 * @param alarm whether words of danger were heard, so that an officer is told
 * @param signpost the one of the replies that words of danger get before all else; null where none
 *     were heard, or where it was said too often today
 * @param calls whether a call was asked for beside an answer, so that an officer is told
 * @param recorded the question that what came with the message is kept for; null where nothing is
 */
public record Turn(
    Progress progress,
    Heard heard,
    List<Reply> replies,
    List<Answer> kept,
    Map<String, Boolean> applies,
    List<Agreed> consents,
    boolean alarm,
    @Nullable Reply signpost,
    boolean calls,
    @Nullable String recorded) {

  /** A turn in which no recording is kept, and no call asked for beside an answer. */
  public Turn(
      Progress progress,
      Heard heard,
      List<Reply> replies,
      List<Answer> kept,
      Map<String, Boolean> applies,
      List<Agreed> consents,
      boolean alarm,
      @Nullable Reply signpost) {
    this(progress, heard, replies, kept, applies, consents, alarm, signpost, false, null);
  }

  public Turn {
    replies = List.copyOf(replies);
    kept = List.copyOf(kept);
    applies = Map.copyOf(applies);
    consents = List.copyOf(consents);
  }

  /**
   * @param request the exact words by which consent was asked
   * @param said the exact words of the reply
   */
  public record Agreed(Purpose purpose, boolean given, String request, String said) {}
}
