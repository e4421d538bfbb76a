package org.earshot.consultations;

import java.time.LocalDate;
import java.util.Optional;
import org.earshot.consultations.MovedDays.Owed;
import org.earshot.security.Objections;

/**
 * The days by which people were promised to be told. Once it has opened a day may move to an
 * earlier one in the set-up record, never to a later one, and stays where it is when the closing
 * day moves. While it is open {@link MovedDays} moves it, once it has closed a holding message
 * tells of another: each keeps the old day visible. Pure.
 */
final class PromisedDates {

  private static final String CLOSED =
      "It has closed: this day was promised and cannot become a later one. If it cannot be kept, a"
          + " holding message tells people of another.";
  private static final String OPEN =
      "People were told %s. It can move to an earlier day here. To tell them of a later one, say why"
          + " under \u201cMove a promised day\u201d.";
  private static final String AFTER =
      "It would close after %s, by which people were told that they hear from you. Move that day"
          + " first, under \u201cMove a promised day\u201d.";

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
      open(before.get(), changed, wrongs);
    }
  }

  private static void closed(Clocks before, Clocks after, Objections wrongs) {
    wrongs.addIf(after.closes().isAfter(before.closes()), "closes_on", CLOSED);
    wrongs.addIf(after.feedbackDue().isAfter(before.feedbackDue()), "feedback_by", CLOSED);
    wrongs.addIf(after.outcomeDue().isAfter(before.outcomeDue()), "outcome_by", CLOSED);
  }

  private static void open(Clocks before, SetUp changed, Objections wrongs) {
    for (Owed owed : Owed.values()) {
      LocalDate told = owed.due(before);
      LocalDate wanted = owed == Owed.REPORT ? changed.feedbackBy() : changed.outcomeBy();
      wrongs.addIf(
          wanted != null && wanted.isAfter(told), owed.field(), OPEN.formatted(Evident.day(told)));
      LocalDate closes = changed.closesOn();
      wrongs.addIf(
          wanted == null && closes != null && closes.isAfter(told),
          "closes_on",
          AFTER.formatted(Evident.day(told)));
    }
  }

  /** The same record, with each day that people were told, where it would move without a word. */
  static SetUp keeping(Consultation known, SetUp changed) {
    Optional<Clocks> before = Clocks.of(known);
    Optional<Clocks> after = Clocks.of(known.with(changed));
    if (known.state() != Consultation.State.OPEN || before.isEmpty() || after.isEmpty()) {
      return changed;
    }
    SetUp kept = changed;
    for (Owed owed : Owed.values()) {
      LocalDate told = owed.due(before.get());
      LocalDate wanted = owed == Owed.REPORT ? changed.feedbackBy() : changed.outcomeBy();
      if (wanted == null && owed.due(after.get()).isAfter(told)) {
        kept = SetUpJson.with(kept, owed.field(), told);
      }
    }
    return kept;
  }
}
