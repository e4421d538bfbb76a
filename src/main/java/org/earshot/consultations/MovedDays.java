package org.earshot.consultations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.earshot.security.Officer;

/**
 * Days that people were told, moved to later ones while the consultation is open: with a reason
 * that everybody can read, the old day kept visible beside the new one, and a message to everybody
 * who was told. Nothing else moves such a day later. Methods throw {@link
 * java.util.NoSuchElementException} where there is no such consultation.
 */
public interface MovedDays {

  /** Whose day it is. */
  enum Owed {
    REPORT("feedback_by"),
    OUTCOME("outcome_by");

    private final String field;

    Owed(String field) {
      this.field = field;
    }

    /** Its name in the set-up record. */
    public String field() {
      return field;
    }

    public LocalDate due(Clocks clocks) {
      return this == REPORT ? clocks.feedbackDue() : clocks.outcomeDue();
    }
  }

  /**
   * @param reason in one or two plain sentences, for everybody to read
   * @throws org.earshot.security.Refused naming {@code day} or {@code reason}, if it is not open,
   *     or if the day is no later one
   */
  void move(String slug, Owed owed, LocalDate day, String reason, Officer by);

  /** Of both, the oldest first. */
  List<Moved> of(String slug);

  /** By consultation, of all that ever moved one. */
  Map<String, List<Moved>> all();

  /**
   * @param number counts all upwards
   * @param before the day that people were told until then
   */
  record Moved(
      long number,
      Owed owed,
      LocalDate before,
      LocalDate after,
      String reason,
      String officerName,
      Instant at) {}

  /**
   * Tells those who were told another day. Declared here, and done by the room that writes such
   * letters.
   */
  interface Telling {

    /**
     * In the transaction that moves the day.
     *
     * @param number of the {@link Moved}
     */
    void moved(String slug, long number);
  }
}
