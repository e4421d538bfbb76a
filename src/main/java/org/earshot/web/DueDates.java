package org.earshot.web;

import java.time.LocalDate;
import java.time.ZoneId;
import org.earshot.consultations.Consultation;
import org.jspecify.annotations.Nullable;

/**
 * The two clocks that start when a consultation closes.
 *
 * @param feedback when the feedback report is due: the set-up record's own date, or one month after
 *     closing
 * @param outcome when the outcome is due: the set-up record's own date, or 12 weeks after closing
 */
public record DueDates(@Nullable LocalDate feedback, @Nullable LocalDate outcome) {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final int OUTCOME_WEEKS = 12;

  public static DueDates of(Consultation consultation) {
    LocalDate closing = closing(consultation);
    LocalDate feedback = consultation.setUp().feedbackBy();
    LocalDate outcome = consultation.setUp().outcomeBy();
    return new DueDates(
        feedback != null || closing == null ? feedback : closing.plusMonths(1),
        outcome != null || closing == null ? outcome : closing.plusWeeks(OUTCOME_WEEKS));
  }

  private static @Nullable LocalDate closing(Consultation consultation) {
    return consultation.closedAt() == null
        ? consultation.setUp().closesOn()
        : consultation.closedAt().atZone(LONDON).toLocalDate();
  }
}
