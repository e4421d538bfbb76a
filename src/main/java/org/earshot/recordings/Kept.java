package org.earshot.recordings;

import java.time.Instant;
import java.util.UUID;
import org.earshot.channels.Attachment.Kind;
import org.earshot.privacy.SubjectId;
import org.jspecify.annotations.Nullable;

/**
 * One recording that is kept.
 *
 * @param subject null once the person was forgotten
 * @param question the question it was sent in reply to; the officer who listens may see that it
 *     answers another
 * @param trouble why it could not be fetched; null unless {@link Status#FAILED}, or fetching goes
 *     on
 * @param contentType what it is, by its own bytes; null until it was fetched
 * @param settledAt when an officer was done with it; null until then
 */
public record Kept(
    UUID id,
    @Nullable SubjectId subject,
    UUID response,
    String consultation,
    String question,
    String channel,
    Kind kind,
    Status status,
    @Nullable Trouble trouble,
    @Nullable String contentType,
    Instant receivedAt,
    @Nullable Instant settledAt) {

  /** Where a recording is on its way. */
  public enum Status {
    /** It is still at the provider's. */
    WAITING,
    /** It is here, and nobody has written down what it says. */
    HERE,
    /** It could not be fetched, and will not be tried again by itself. */
    FAILED,
    TRANSCRIBED,
    /** An officer found that it adds nothing. */
    NOTHING;

    public boolean settled() {
      return this == TRANSCRIBED || this == NOTHING;
    }

    /** Whether an officer can write down what it says: once, and not before it was fetched. */
    public boolean open() {
      return this == HERE || this == FAILED;
    }
  }

  /** Why a recording could not be fetched. */
  public enum Trouble {
    TOO_LARGE,
    /** It is no sound, picture, film or document that we keep, whatever it says it is. */
    NOT_A_RECORDING,
    GONE,
    REFUSED,
    UNREACHABLE
  }
}
