package org.earshot.consultations;

import java.time.Instant;
import java.util.List;
import org.earshot.security.Officer;

/**
 * Pauses of open consultations. While one is paused nobody new is let in, nobody is invited and
 * nobody is reminded of it; those who have begun may go on, since what they were asked stands. The
 * clocks run on: the closing day, and what was promised for after it, stay as they are until an
 * officer moves them. Methods throw {@link java.util.NoSuchElementException} where there is no such
 * consultation.
 */
public interface Pauses {

  /**
   * Pausing what is paused changes nothing.
   *
   * @throws org.earshot.security.Refused if it is not open, or if no reason is given
   */
  void pause(String slug, String reason, Officer by);

  /**
   * Lets people in again. Letting go on what goes on changes nothing.
   *
   * @throws org.earshot.security.Refused if it is not open, or if the reason is too long
   */
  void goOn(String slug, String reason, Officer by);

  /** All that was done, the newest first. */
  List<Pause> of(String slug);

  /**
   * @param paused whether it was paused then, or went on
   * @param reason empty where somebody let it go on without a word
   */
  record Pause(boolean paused, String reason, String officerName, Instant at) {}
}
