package org.earshot.participants;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.earshot.privacy.SubjectId;
import org.jspecify.annotations.Nullable;

/**
 * Someone we can reach on one channel.
 *
 * @param channel where they wrote from
 * @param language the language they chose; null until they chose one or began a conversation
 * @param stopped whether they texted STOP and have not texted START since
 * @param lastHeardAt when they last wrote, to ten minutes and never later than it was: WhatsApp's
 *     24-hour window runs from here
 * @param person shared by the phones and apps of one person; null where they are nobody else that
 *     we know of
 */
public record Participant(
    SubjectId id,
    String channel,
    @Nullable Locale language,
    boolean stopped,
    Instant lastHeardAt,
    @Nullable UUID person,
    @Nullable Instant talksUntil) {

  /** Whether somebody writes down their answers for them, and nobody can write to them here. */
  public boolean byHand() {
    return ByHand.of(channel).isPresent();
  }

  /** Whether what they write at this instant is for an officer. */
  public boolean talks(Instant at) {
    return talksUntil != null && at.isBefore(talksUntil);
  }
}
