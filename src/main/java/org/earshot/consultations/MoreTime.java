package org.earshot.consultations;

import java.time.LocalDate;

/**
 * Tells those who stand half-way that an open consultation stays open longer. Declared here, and
 * done by the room that knows where they stand.
 */
public interface MoreTime {

  /**
   * In the transaction that moves the closing day.
   *
   * @param until the last day now
   */
  void closesLater(String slug, LocalDate until);
}
