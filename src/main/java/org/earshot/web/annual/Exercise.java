package org.earshot.web.annual;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.earshot.analysis.SmallNumbers;
import org.earshot.consultations.Approach;
import org.earshot.consultations.Consultation;
import org.earshot.outbox.Outbox.Deliveries;
import org.earshot.outcomes.Outcome;
import org.earshot.outcomes.Pledge;
import org.earshot.ratings.Listened;
import org.earshot.reach.Aim;
import org.earshot.responses.Responses.Share;
import org.earshot.web.annual.Annual.Line;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is known of one consultation that opened in the year.
 *
 * @param outcome what became of the letters about the outcome
 * @param texts parts of text messages
 * @param decided the outcome as everybody can read it now; null where there is none
 * @param pledges what it promised by a day
 * @param aims the groups that officers wanted to hear from
 */
record Exercise(
    Consultation consultation,
    List<Share> shares,
    PromisedBy feedbackKept,
    PromisedBy outcomeKept,
    Deliveries outcome,
    Listened listened,
    long texts,
    long lessons,
    @Nullable Outcome decided,
    List<Pledge> pledges,
    List<Aim> aims) {

  long people() {
    return shares.stream().mapToLong(Share::started).sum();
  }

  long finished() {
    return shares.stream().mapToLong(Share::completed).sum();
  }

  /** Whether too few took part to tell how many. */
  boolean small() {
    return people() < SmallNumbers.LEAST;
  }

  /** Whether enough people said whether they felt listened to. */
  boolean rated() {
    return listened.told().answered() != null;
  }

  /** How many targets are known to be reached. */
  int reachedAims() {
    return Math.toIntExact(aims.stream().filter(aim -> aim.told().reaches(aim.wanted())).count());
  }

  private @Nullable String stage() {
    Approach approach = consultation.setUp().approach();
    Approach.Stage stage = approach == null ? null : approach.stage();
    return stage == null ? null : stage == Approach.Stage.settled ? "final" : stage.name();
  }

  /** To how many the outcome went, if nobody knows that it did not arrive. */
  long reached() {
    return outcome.delivered() + outcome.sent();
  }

  /** How many letters about the outcome have left, or never will: the others are on their way. */
  long written() {
    return outcome.total() - outcome.queued();
  }

  /** Percent of those who were written to; null where they are too few, or none yet. */
  static @Nullable Long share(long reached, long written) {
    return written < SmallNumbers.LEAST
        ? null
        : Long.valueOf(Math.round(100.0 * reached / written));
  }

  Line line(@Nullable Long people, @Nullable Long finished, @Nullable String cost) {
    return new Line(
        consultation.slug(),
        consultation.title(),
        day(Objects.requireNonNull(consultation.openedAt())),
        consultation.closedAt() == null ? null : day(consultation.closedAt()),
        people,
        finished,
        feedbackKept.words(),
        outcomeKept.words(),
        share(reached(), written()),
        rated() ? Objects.requireNonNull(listened.told().median()).toPlainString() : null,
        cost,
        lessons,
        stage(),
        aims.isEmpty() ? null : reachedAims() + " of " + aims.size());
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, FinancialYear.LONDON);
  }
}
