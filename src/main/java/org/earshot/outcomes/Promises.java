package org.earshot.outcomes;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    return of(List.of(consultation)).getOrDefault(consultation.slug(), List.of());
  }

  /** The same of each of them, by consultation; those that have not closed are left out. */
  public Map<String, List<Owed>> of(Collection<Consultation> all) {
    List<Consultation> closed =
        all.stream().filter(one -> one.state() == Consultation.State.CLOSED).toList();
    if (closed.isEmpty()) {
      return Map.of();
    }
    Map<String, Publication> published =
        publications.of(closed.stream().map(Consultation::slug).toList());
    Map<String, List<Owed>> owed = new HashMap<>();
    for (Consultation one : closed) {
      String slug = one.slug();
      Publication made = published.getOrDefault(slug, Publication.nothing(slug));
      Clocks.of(one).ifPresent(clocks -> owed.put(slug, of(clocks, made)));
    }
    return owed;
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
