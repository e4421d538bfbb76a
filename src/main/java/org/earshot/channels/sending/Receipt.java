package org.earshot.channels.sending;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a provider answered to a posting: a short closed list, so that the compiler finds whoever
 * forgot a case.
 */
public sealed interface Receipt {

  /** The provider has it. */
  record Accepted(String providerId) implements Receipt {}

  /**
   * It was certainly not taken; try again.
   *
   * @param after how long the provider asked us to wait; null where it did not say
   * @param wholeSender whether everything of this sender must wait (Telegram's 429), not just this
   *     letter
   */
  record Retry(String code, @Nullable Duration after, boolean wholeSender) implements Receipt {}

  /** Never for this person or this message. */
  record GiveUp(String code) implements Receipt {}

  /** The person has opted out with the provider, or blocked us. */
  record OptedOut(String code) implements Receipt {}

  /** Our set-up is at fault: an officer must mend it; the letter waits. */
  record FixSetUp(String code, String reason) implements Receipt {}

  /** The provider may have taken it: never blindly sent again. */
  record Unclear(String reason) implements Receipt {}
}
