package org.earshot.flow;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How one message was understood, for the preview, the transcript and the counts.
 *
 * @param question the question it was about; null where none
 * @param value what was recorded or asked about; null where nothing
 * @param command null unless {@link As#COMMAND}
 * @param argument what the command was about: a {@link Locale}, an {@link java.time.Instant} or a
 *     text; null where nothing
 */
public record Heard(
    As as,
    @Nullable String question,
    @Nullable Value value,
    @Nullable Command command,
    @Nullable Object argument) {

  public enum As {
    ANSWER,
    DONT_KNOW,
    SKIP,
    COMMAND,
    UNSURE,
    /** A voice note or a picture that is kept for an officer. */
    RECORDING,
    NOT_UNDERSTOOD,
    /** Nothing was said, or nothing that a question asked for (an opening, a reminder). */
    NOTHING
  }
}
