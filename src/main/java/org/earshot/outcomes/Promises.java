package org.earshot.outcomes;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earshot.consultations.Clocks;
import org.earshot.consultations.Consultation;
import org.earshot.outcomes.Paper.Entry;
import org.springframework.stereotype.Component;

/** What people are still owed after a consultation has closed, and by when. */
@Component
public class Promises {

  private final Publications publications;
  private final PaperTable<FeedbackReport> reports;
  private final PaperTable<Outcome> outcomes;
  private final PaperTable<Review> reviews;
  private final InstantSource clock;

  Promises(
      Publications publications,
      PaperTable<FeedbackReport> reports,
      PaperTable<Outcome> outcomes,
      PaperTable<Review> reviews,
      InstantSource clock) {
    this.publications = publications;
    this.reports = reports;
    this.outcomes = outcomes;
    this.reviews = reviews;
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
    return of(clocks, publications.of(List.of(slug)).getOrDefault(slug, Publication.nothing(slug)));
  }

  private List<Owed> of(Clocks clocks, Publication published) {
    List<Owed> owed = new ArrayList<>();
    if (published.reportedAt() == null) {
      owed.add(owed(published, Promise.REPORT, clocks.closes(), clocks.feedbackDue(), false));
    }
    Instant written = published.outcomeWrittenAt().orElse(null);
    if (written == null) {
      boolean decided = published.outcome() != null;
      owed.add(owed(published, Promise.OUTCOME, clocks.closes(), clocks.outcomeDue(), decided));
    } else if (published.reviewedAt() == null) {
      LocalDate due = Clocks.reviewDue(written);
      owed.add(new Owed(Promise.REVIEW, Clocks.day(written), due, List.of(), false, false));
    }
    return owed;
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
          case REVIEW, PLEDGE -> reviews;
        };
    return papers.lock(slug).filter(Entry::approved).isEmpty();
  }

  LocalDate today() {
    return Clocks.day(clock.instant());
  }

  /**
   * @param readable whether everybody can read it already
   */
  private Owed owed(
      Publication published, Promise promise, LocalDate since, LocalDate due, boolean readable) {
    List<LocalDate> told = published.days(promise).told();
    boolean ahead = told.stream().anyMatch(day -> !day.isBefore(today()));
    return new Owed(
        promise, since, due, told, readable, today().isAfter(due) && !readable && !ahead);
  }
}
