package org.earshot.outcomes;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.earshot.consultations.Clocks;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.outcomes.Paper.Entry;
import org.earshot.outcomes.Paper.State;
import org.earshot.participants.ClosedLoops;
import org.earshot.participants.ContactSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Until when we know where to reach those who asked to be told: until they have been sent the
 * benefits review, and if that does not come, some time after it was due. A consultation, or the
 * organisation's settings, may promise less.
 */
@Component
public class KeptContacts implements ClosedLoops {

  /** Letters leave in the daytime, and a second channel is tried. */
  private static final Period AFTER_REVIEW = Period.ofDays(7);

  private static final Period REVIEW_LATE = Period.ofDays(28);

  private final PaperTable<Outcome> outcomes;
  private final PaperTable<Review> reviews;
  private final Consultations consultations;
  private final ContactSettings settings;
  private final InstantSource clock;

  KeptContacts(
      PaperTable<Outcome> outcomes,
      PaperTable<Review> reviews,
      Consultations consultations,
      ContactSettings settings,
      InstantSource clock) {
    this.outcomes = outcomes;
    this.reviews = reviews;
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
    return closedBefore(now).stream()
        .filter(
            slug ->
                consultations
                    .find(slug)
                    .flatMap(this::until)
                    .filter(day -> !today.isBefore(day))
                    .isPresent())
        .toList();
  }

  /** The day on which they are forgotten who wait for nothing else; empty before the outcome. */
  public Optional<LocalDate> until(Consultation consultation) {
    return outcomes
        .find(consultation.slug())
        .filter(entry -> entry.state() == State.SENT)
        .map(Entry::sentAt)
        .map(sent -> until(consultation, Objects.requireNonNull(sent)));
  }

  private LocalDate until(Consultation consultation, Instant outcome) {
    LocalDate told = Clocks.day(outcome);
    Integer days = consultation.contactDays();
    Period organisation = settings.afterOutcome();
    Instant review = reviewSent(consultation.slug());
    return Stream.of(
            Clocks.reviewDue(outcome).plus(REVIEW_LATE),
            review == null ? null : Clocks.day(review).plus(AFTER_REVIEW),
            days == null ? null : told.plusDays(days),
            organisation == null ? null : told.plus(organisation))
        .filter(Objects::nonNull)
        .min(LocalDate::compareTo)
        .orElseThrow();
  }

  private @Nullable Instant reviewSent(String slug) {
    return reviews.all(slug).stream()
        .filter(entry -> entry.words().kind() == Review.Kind.review)
        .map(Entry::sentAt)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** In a sentence for everybody: how long numbers are kept. */
  public String words(Consultation consultation) {
    Integer days = consultation.contactDays();
    Period organisation = settings.afterOutcome();
    LocalDate today = Clocks.day(clock.instant());
    List<LocalDate> shorter =
        Stream.of(
                days == null ? null : today.plusDays(days),
                organisation == null ? null : today.plus(organisation))
            .filter(Objects::nonNull)
            .sorted()
            .toList();
    return shorter.isEmpty()
        ? "If you asked to be told: until we have told you what came of what was decided, which is"
            + " due six months after that, and 28 days longer at the most. Otherwise: for 90 days"
            + " after people were told what was decided. If you write to us later: for 28 days from"
            + " then."
        : "For "
            + (shorter.getFirst().toEpochDay() - today.toEpochDay())
            + " days after people were told what was decided. If you write to us later: for 28 days"
            + " from then.";
  }
}
