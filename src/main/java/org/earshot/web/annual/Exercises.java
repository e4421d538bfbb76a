package org.earshot.web.annual;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.earshot.consultations.Clocks;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.consultations.MovedDays;
import org.earshot.consultations.MovedDays.Moved;
import org.earshot.consultations.MovedDays.Owed;
import org.earshot.consultations.Samples;
import org.earshot.evaluation.Evaluations;
import org.earshot.outbox.Outbox;
import org.earshot.outcomes.Dispatch;
import org.earshot.outcomes.FeedbackReports;
import org.earshot.outcomes.Outcomes;
import org.earshot.outcomes.Paper.Entry;
import org.earshot.outcomes.Pledge;
import org.earshot.outcomes.Pledges;
import org.earshot.ratings.Ratings;
import org.earshot.reach.Reach;
import org.earshot.responses.KeptCounts;
import org.earshot.responses.Responses;
import org.earshot.web.dossiers.Decisions;
import org.springframework.stereotype.Component;

/** Looks up what is known of the consultations of a year. */
@Component
class Exercises {

  private static final String SMS = "sms";

  private static final KeptCounts.Limits<Long> LIMITS =
      new KeptCounts.Limits<>(parts -> parts, 50_000, Duration.ofMinutes(15));

  private final Consultations consultations;
  private final Samples samples;
  private final Responses responses;
  private final FeedbackReports reports;
  private final Outcomes outcomes;
  private final Ratings ratings;
  private final Evaluations evaluations;
  private final Outbox outbox;
  private final Decisions decisions;
  private final Pledges pledges;
  private final Reach reach;
  private final MovedDays moved;
  private final InstantSource clock;
  private final KeptCounts<String, Long> texts;

  Exercises(
      Consultations consultations,
      Samples samples,
      Responses responses,
      FeedbackReports reports,
      Outcomes outcomes,
      Ratings ratings,
      Evaluations evaluations,
      Outbox outbox,
      Decisions decisions,
      Pledges pledges,
      Reach reach,
      MovedDays moved,
      InstantSource clock) {
    this.decisions = decisions;
    this.pledges = pledges;
    this.reach = reach;
    this.moved = moved;
    this.consultations = consultations;
    this.samples = samples;
    this.responses = responses;
    this.reports = reports;
    this.outcomes = outcomes;
    this.ratings = ratings;
    this.evaluations = evaluations;
    this.outbox = outbox;
    this.clock = clock;
    this.texts = new KeptCounts<>(LIMITS, clock);
  }

  LocalDate today() {
    return day(clock.instant());
  }

  /** This year, and each in which something opened. */
  SortedSet<FinancialYear> years() {
    SortedSet<FinancialYear> years = new TreeSet<>(Comparator.reverseOrder());
    years.add(FinancialYear.of(clock.instant()));
    ours().forEach(one -> years.add(FinancialYear.of(opened(one))));
    return years;
  }

  /** What opened, without what came with Earshot to be tried. */
  private Stream<Consultation> ours() {
    Set<String> tried = samples.here();
    return consultations.all().stream()
        .filter(one -> one.openedAt() != null && !tried.contains(one.slug()));
  }

  /** All that ever opened, in that order. */
  List<Consultation> opened() {
    return ours().sorted(Comparator.comparing(Exercises::opened)).toList();
  }

  private static Instant opened(Consultation consultation) {
    return Objects.requireNonNull(consultation.openedAt());
  }

  /** Those that opened in this year, in the order opened. */
  List<Exercise> of(FinancialYear year) {
    List<Consultation> some =
        opened().stream().filter(one -> FinancialYear.of(opened(one)).equals(year)).toList();
    Map<String, List<Pledge>> promised =
        pledges.dated(some.stream().map(Consultation::slug).toList());
    Map<String, List<Moved>> later = moved.all();
    return some.stream()
        .map(
            one ->
                exercise(
                    one,
                    promised.getOrDefault(one.slug(), List.of()),
                    later.getOrDefault(one.slug(), List.of())))
        .toList();
  }

  private Exercise exercise(Consultation consultation, List<Pledge> promised, List<Moved> later) {
    String slug = consultation.slug();
    return new Exercise(
        consultation,
        responses.shares(slug),
        feedback(consultation, later),
        outcome(consultation, later),
        outcomes.deliveries(slug),
        ratings.of(slug),
        texts.of(slug, () -> texts(slug)),
        evaluations.lessons(slug).stream().filter(one -> one.wording().published()).count(),
        decisions.newest(slug).orElse(null),
        promised,
        reach.aims(slug));
  }

  /** Being public is what counts. */
  private PromisedBy feedback(Consultation consultation, List<Moved> later) {
    Optional<Instant> kept = reports.published(consultation.slug()).map(Entry::approvedAt);
    return promise(closed(consultation), Owed.REPORT, later, kept);
  }

  /** Whoever was promised it has it once the last letter has left. */
  private PromisedBy outcome(Consultation consultation, List<Moved> later) {
    Optional<Instant> kept = outcomes.dispatch(consultation.slug()).map(Dispatch::sentAt);
    return promise(closed(consultation), Owed.OUTCOME, later, kept);
  }

  /** Nothing is promised of what is open still. */
  private static Optional<Clocks> closed(Consultation consultation) {
    return consultation.state() == Consultation.State.CLOSED
        ? Clocks.of(consultation)
        : Optional.empty();
  }

  private PromisedBy promise(
      Optional<Clocks> clocks, Owed owed, List<Moved> later, Optional<Instant> kept) {
    return PromisedBy.of(
        clocks.map(owed::due).orElse(null),
        later.stream().filter(one -> one.owed() == owed).toList(),
        kept.map(Exercises::day).orElse(null),
        today());
  }

  private long texts(String slug) {
    return outbox.carried(slug).stream()
        .filter(one -> one.channel().equals(SMS))
        .mapToLong(Outbox.Carried::parts)
        .sum();
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, FinancialYear.LONDON);
  }
}
