package org.earshot.consultations;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The three public clocks of a consultation, by London time: until when it is open, by when
 * feedback is due (one month after closing, as Brent's strategy asks), by when the outcome is due
 * (12 weeks after closing, the Cabinet Office's Consultation Principles), unless set-up names other
 * days.
 *
 * @param closes the last day on which it is open
 */
public record Clocks(LocalDate closes, LocalDate feedbackDue, LocalDate outcomeDue) {

  static final int FEEDBACK_MONTHS = 1;
  static final int OUTCOME_DAYS = 84;
  private static final int REVIEW_MONTHS = 6;

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  /** Empty where no closing day is known yet. */
  public static Optional<Clocks> of(Consultation consultation) {
    return closes(consultation).map(closes -> of(consultation.setUp(), closes));
  }

  /** As they would run if it were closed by hand then. */
  public static Clocks closedBy(Consultation consultation, Instant then) {
    return of(consultation.setUp(), earlier(consultation.setUp().closesOn(), day(then)));
  }

  static Clocks of(SetUp setUp, LocalDate closes) {
    Clocks usual = usual(closes);
    LocalDate feedback = setUp.feedbackBy();
    LocalDate outcome = setUp.outcomeBy();
    return new Clocks(
        closes,
        feedback == null ? usual.feedbackDue : feedback,
        outcome == null ? usual.outcomeDue : outcome);
  }

  /** As they run where nobody names other days. */
  public static Clocks usual(LocalDate closes) {
    return new Clocks(closes, closes.plusMonths(FEEDBACK_MONTHS), closes.plusDays(OUTCOME_DAYS));
  }

  /** Whether feedback that has not been given by now is late. */
  public boolean feedbackLate(Instant now) {
    return day(now).isAfter(feedbackDue);
  }

  /** Whether an outcome that has not been sent by now is late. */
  public boolean outcomeLate(Instant now) {
    return day(now).isAfter(outcomeDue);
  }

  /** By when to look at what came of an outcome that was sent then: no strategy names a day. */
  public static LocalDate reviewDue(Instant outcomeSent) {
    return day(outcomeSent).plusMonths(REVIEW_MONTHS);
  }

  /** The moment its opening day begins; empty where it may open at once. */
  static Optional<Instant> opensAt(SetUp setUp) {
    return Optional.ofNullable(setUp.opensOn()).map(day -> day.atStartOfDay(LONDON).toInstant());
  }

  /** The moment its closing day ends. */
  static Optional<Instant> closesAt(SetUp setUp) {
    return Optional.ofNullable(setUp.closesOn())
        .map(day -> day.plusDays(1).atStartOfDay(LONDON).toInstant());
  }

  /** The day that it is then, in London. */
  public static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, LONDON);
  }

  /** The planned day, or the earlier one on which it was closed by hand. */
  private static Optional<LocalDate> closes(Consultation consultation) {
    LocalDate planned = consultation.setUp().closesOn();
    Instant closedAt = consultation.closedAt();
    return Optional.ofNullable(closedAt == null ? planned : earlier(planned, day(closedAt)));
  }

  private static LocalDate earlier(@Nullable LocalDate planned, LocalDate closed) {
    return planned != null && planned.isBefore(closed) ? planned : closed;
  }
}
