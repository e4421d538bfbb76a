package org.earshot.consultations;

import java.time.LocalDate;
import java.util.Optional;
import org.earshot.security.Objections;

/**
 * The days by which people were promised to be told. While it is open a day may move to an earlier
 * one, or stay within what is usual after closing; once it has closed none moves to a later one. A
 * holding message tells people of a later day, and the old one stays visible. Pure.
 */
final class PromisedDates {

  private static final String CLOSED =
      "It has closed: this day was promised and cannot become a later one. If it cannot be kept, a"
          + " holding message tells people of another.";
  private static final String OPEN =
      "People were told an earlier day: it can move to an earlier one, or to %s at the latest.";

  private PromisedDates() {}

  /**
   * @param known as it is; it has opened
   */
  static void check(Consultation known, SetUp changed, Objections wrongs) {
    Optional<Clocks> before = Clocks.of(known);
    Optional<Clocks> after = Clocks.of(known.with(changed));
    if (before.isEmpty() || after.isEmpty()) {
      return;
    }
    if (known.state() == Consultation.State.CLOSED) {
      closed(before.get(), after.get(), wrongs);
    } else {
      open(before.get(), after.get(), wrongs);
    }
  }

  private static void closed(Clocks before, Clocks after, Objections wrongs) {
    wrongs.addIf(after.closes().isAfter(before.closes()), "closes_on", CLOSED);
    wrongs.addIf(after.feedbackDue().isAfter(before.feedbackDue()), "feedback_by", CLOSED);
    wrongs.addIf(after.outcomeDue().isAfter(before.outcomeDue()), "outcome_by", CLOSED);
  }

  private static void open(Clocks before, Clocks after, Objections wrongs) {
    later(
        before.feedbackDue(),
        after.feedbackDue(),
        after.closes().plusMonths(Clocks.FEEDBACK_MONTHS),
        "feedback_by",
        wrongs);
    later(
        before.outcomeDue(),
        after.outcomeDue(),
        after.closes().plusDays(Clocks.OUTCOME_DAYS),
        "outcome_by",
        wrongs);
  }

  private static void later(
      LocalDate before, LocalDate after, LocalDate usual, String field, Objections wrongs) {
    wrongs.addIf(
        after.isAfter(before) && after.isAfter(usual), field, OPEN.formatted(Evident.day(usual)));
  }
}
