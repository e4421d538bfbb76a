package org.earshot.themes;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The translating by machine of what people wrote to one question.
 *
 * @param turn another one whenever it is set going
 * @param officer the id of whoever set it going
 * @param total how many texts there were to translate when it began
 * @param done how many were translated
 * @param leftOut how many could not be
 * @param reason why it stopped, or why the last of them was left out; null where all went well
 */
public record TranslationRun(
    String slug,
    String question,
    UUID turn,
    String officer,
    State state,
    int total,
    int done,
    int leftOut,
    @Nullable String reason) {

  /** Where it stands. */
  public enum State {
    RUNNING,
    PAUSED,
    /** The server refused, or did not answer. */
    STOPPED,
    CANCELLED,
    DONE
  }

  public boolean isRunning() {
    return state == State.RUNNING;
  }

  /** Whether it can be set going again where it was. */
  public boolean isHeld() {
    return state == State.PAUSED || state == State.STOPPED;
  }

  public boolean isOver() {
    return !isRunning() && !isHeld();
  }
}
