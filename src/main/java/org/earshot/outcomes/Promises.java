package org.earshot.outcomes;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.earshot.consultations.Clocks;
import org.earshot.consultations.Consultation;
import org.earshot.outcomes.Paper.Entry;
import org.springframework.stereotype.Component;

/** What people are still owed after a consultation has closed, and by when. */
@Component
public class Promises {

  private final PaperTable<FeedbackReport> reports;
  private final PaperTable<Outcome> outcomes;
  private final PaperTable<Review> reviews;
  private final HoldingTables holding;
  private final InstantSource clock;

  Promises(
      PaperTable<FeedbackReport> reports,
      PaperTable<Outcome> outcomes,
      PaperTable<Review> reviews,
      HoldingTables holding,
      InstantSource clock) {
    this.reports = reports;
    this.outcomes = outcomes;
    this.reviews = reviews;
    this.holding = holding;
    this.clock = clock;
  }

  /**
   * The report until it is public, the outcome until it is sent, then the review until that is
   * public. Nothing before it has closed.
   */
  public List<Owed> of(Consultation consultation) {
    Clocks clocks = Clocks.of(consultation).orElse(null);
    if (clocks == null || consultation.state() != Consultation.State.CLOSED) {
      return List.of();
    }
    String slug = consultation.slug();
    List<Owed> owed = new ArrayList<>();
    if (reports.find(slug).filter(Entry::approved).isEmpty()) {
      owed.add(owed(slug, Promise.REPORT, clocks.closes(), clocks.feedbackDue(), false));
    }
    Optional<Entry<Outcome>> outcome = outcomes.find(slug);
    Instant sent = outcome.map(Entry::sentAt).orElse(null);
    if (sent == null) {
      boolean published = outcome.filter(Entry::approved).isPresent();
      owed.add(owed(slug, Promise.OUTCOME, clocks.closes(), clocks.outcomeDue(), published));
    } else if (reviewed(slug).isEmpty()) {
      LocalDate due = Clocks.reviewDue(sent);
      owed.add(new Owed(Promise.REVIEW, Clocks.day(sent), due, List.of(), false, false));
    }
    return owed;
  }

  /** When the benefits review became public; empty until then. */
  public Optional<Instant> reviewed(String slug) {
    return reviews.all(slug).stream()
        .filter(Entry::approved)
        .filter(entry -> entry.words().kind() == Review.Kind.review)
        .flatMap(entry -> Optional.ofNullable(entry.approvedAt()).stream())
        .findFirst();
  }

  /** What is owed of this kind and nobody can read yet; empty where nobody waits. */
  public Optional<Owed> awaited(Consultation consultation, Promise promise) {
    return of(consultation).stream()
        .filter(owed -> owed.promise() == promise && !owed.published())
        .findFirst();
  }

  /** Whether nobody can read it yet. That stays so until the caller's transaction ends. */
  boolean holdUnread(String slug, Promise promise) {
    PaperTable<?> papers =
        switch (promise) {
          case REPORT -> reports;
          case OUTCOME -> outcomes;
          case REVIEW -> reviews;
        };
    return papers.lock(slug).filter(Entry::approved).isEmpty();
  }

  LocalDate today() {
    return Clocks.day(clock.instant());
  }

  /**
   * @param published whether everybody can read it already
   */
  private Owed owed(
      String slug, Promise promise, LocalDate since, LocalDate due, boolean published) {
    List<LocalDate> told =
        holding.of(promise).all(slug).stream().filter(Entry::told).map(Promises::day).toList();
    boolean ahead = told.stream().anyMatch(day -> !day.isBefore(today()));
    return new Owed(
        promise, since, due, told, published, today().isAfter(due) && !published && !ahead);
  }

  private static LocalDate day(Entry<HoldingMessage> message) {
    return Objects.requireNonNull(message.words().expected(), "told without a day");
  }
}
