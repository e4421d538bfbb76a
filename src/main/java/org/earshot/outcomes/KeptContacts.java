package org.earshot.outcomes;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.earshot.consultations.Clocks;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.consultations.Protection;
import org.earshot.outcomes.Paper.Entry;
import org.earshot.participants.ClosedLoops;
import org.earshot.participants.ContactSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Until when we know where to reach those who asked to be told: until they have been sent the
 * benefits review, and if that does not come, some time after it was due. A consultation, or the
 * organisation's settings, may promise less. Whatever they are told has time to reach them.
 */
@Component
public class KeptContacts implements ClosedLoops {

  /** Letters leave in the daytime and one after another, and a second channel is tried. */
  private static final Period ON_ITS_WAY = Period.ofDays(Protection.LEAST_CONTACT_DAYS);

  private static final Period REVIEW_LATE = Period.ofDays(28);

  private final PaperTable<FeedbackReport> reports;
  private final PaperTable<Outcome> outcomes;
  private final CorrectionTable corrections;
  private final PaperTable<Review> reviews;
  private final HoldingTables holding;
  private final Consultations consultations;
  private final ContactSettings settings;
  private final InstantSource clock;

  KeptContacts(
      PaperTable<FeedbackReport> reports,
      PaperTable<Outcome> outcomes,
      CorrectionTable corrections,
      PaperTable<Review> reviews,
      HoldingTables holding,
      Consultations consultations,
      ContactSettings settings,
      InstantSource clock) {
    this.reports = reports;
    this.outcomes = outcomes;
    this.corrections = corrections;
    this.reviews = reviews;
    this.holding = holding;
    this.consultations = consultations;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public List<String> closedBefore(Instant instant) {
    return outcomes.sentBefore(instant);
  }

  @Override
  public List<String> overBy(Instant now) {
    LocalDate today = Clocks.day(now);
    List<Consultation> closed =
        closedBefore(now).stream().flatMap(slug -> consultations.find(slug).stream()).toList();
    Map<String, LocalDate> until = until(closed, now);
    return closed.stream()
        .map(Consultation::slug)
        .filter(slug -> !today.isBefore(until.getOrDefault(slug, LocalDate.MAX)))
        .toList();
  }

  /** The day on which they are forgotten who wait for nothing else; empty before the outcome. */
  public Optional<LocalDate> until(Consultation consultation) {
    return Optional.ofNullable(until(List.of(consultation)).get(consultation.slug()));
  }

  /** Whether that day and the night after it, in which they are forgotten, have passed. */
  public boolean isOver(LocalDate until) {
    return Clocks.day(clock.instant()).isAfter(until);
  }

  /** The same of many at once, by their slugs, without those whose outcome has not been sent. */
  public Map<String, LocalDate> until(Collection<Consultation> some) {
    return until(some, clock.instant());
  }

  private Map<String, LocalDate> until(Collection<Consultation> some, Instant now) {
    Map<String, Instant> sent = new HashMap<>();
    for (Mark outcome : outcomes.marks(some.stream().map(Consultation::slug).toList())) {
      Instant written = outcome.writtenAt();
      if (written != null) {
        sent.put(outcome.slug(), written);
      }
    }
    List<Entry<Review>> reviewed = reviews.published(sent.keySet());
    Map<String, Instant> last = new HashMap<>(sent);
    told(sent.keySet(), reviewed)
        .filter(Mark::told)
        .forEach(
            paper ->
                last.merge(
                    paper.slug(),
                    Objects.requireNonNullElse(paper.writtenAt(), now),
                    (one, other) -> one.isAfter(other) ? one : other));
    Map<String, LocalDate> until = new HashMap<>();
    for (Consultation one : some) {
      Instant outcome = sent.get(one.slug());
      if (outcome != null) {
        LocalDate promised = promised(one, outcome, reviewSent(one.slug(), reviewed));
        LocalDate reached = Clocks.day(last.getOrDefault(one.slug(), outcome)).plus(ON_ITS_WAY);
        until.put(one.slug(), promised.isBefore(reached) ? reached : promised);
      }
    }
    return until;
  }

  /** What may be sent after an outcome, or beside it. */
  private Stream<Mark> told(Collection<String> slugs, List<Entry<Review>> reviewed) {
    return Stream.of(
            reports.marks(slugs).stream(),
            corrections.published(slugs).stream().map(Mark::of),
            reviewed.stream().map(Mark::of),
            holding.of(Promise.REPORT).marks(slugs).stream(),
            holding.of(Promise.OUTCOME).marks(slugs).stream())
        .flatMap(Function.identity());
  }

  private LocalDate promised(Consultation consultation, Instant outcome, @Nullable Instant review) {
    LocalDate told = Clocks.day(outcome);
    Integer days = consultation.contactDays();
    Period organisation = settings.afterOutcome();
    return Stream.of(
            Clocks.reviewDue(outcome).plus(REVIEW_LATE),
            review == null ? null : Clocks.day(review).plus(ON_ITS_WAY),
            days == null ? null : told.plusDays(days),
            organisation == null ? null : told.plus(organisation))
        .filter(Objects::nonNull)
        .min(LocalDate::compareTo)
        .orElseThrow();
  }

  private static @Nullable Instant reviewSent(String slug, List<Entry<Review>> reviewed) {
    return reviewed.stream()
        .filter(entry -> entry.slug().equals(slug))
        .filter(entry -> entry.words().kind() == Review.Kind.review)
        .map(Entry::sentAt)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /**
   * For how many days after people were told what was decided numbers are kept; empty where it is
   * until they have been told what came of it, or 90 days where they did not ask.
   */
  public OptionalLong days(Consultation consultation) {
    Integer days = consultation.contactDays();
    Period organisation = settings.afterOutcome();
    LocalDate today = Clocks.day(clock.instant());
    return Stream.of(
            days == null ? null : today.plusDays(days),
            organisation == null ? null : today.plus(organisation))
        .filter(Objects::nonNull)
        .mapToLong(until -> until.toEpochDay() - today.toEpochDay())
        .map(promised -> Math.max(Protection.LEAST_CONTACT_DAYS, promised))
        .min();
  }
}
