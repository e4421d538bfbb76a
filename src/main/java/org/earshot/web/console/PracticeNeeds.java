package org.earshot.web.console;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.earshot.consultations.Clocks;
import org.earshot.consultations.PracticeReviews;
import org.earshot.consultations.PracticeReviews.Kind;
import org.earshot.consultations.PracticeReviews.Review;
import org.earshot.web.console.Need.Urgency;
import org.springframework.stereotype.Component;

/** Checklists and templates that were to be looked at again by now, or will be within two weeks. */
@Component
class PracticeNeeds {

  private static final int SOON = 14;

  private final PracticeReviews reviews;
  private final InstantSource clock;

  PracticeNeeds(PracticeReviews reviews, InstantSource clock) {
    this.reviews = reviews;
    this.clock = clock;
  }

  List<Need> all() {
    LocalDate today = Clocks.day(clock.instant());
    return reviews.all().stream().flatMap(one -> need(one, today)).toList();
  }

  private static Stream<Need> need(Review review, LocalDate today) {
    LocalDate next = review.next();
    if (next == null || next.isAfter(today.plusDays(SOON))) {
      return Stream.empty();
    }
    String what = review.kind() == Kind.CHECKLISTS ? "checklists" : "templates";
    return Stream.of(
        new Need(
            next.isAfter(today) ? Urgency.SOON : Urgency.TODAY,
            "The " + what + " are due to be looked at again",
            "Are they still what you want every exercise held against and begun from?",
            "Look at them",
            "/console/practice",
            next));
  }
}
