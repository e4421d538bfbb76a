package org.earshot.web.console;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.earshot.consultations.Clocks;
import org.earshot.consultations.Consultation;
import org.earshot.outcomes.Outcomes;
import org.earshot.outcomes.Owed;
import org.earshot.outcomes.Promise;
import org.earshot.web.console.Need.Urgency;
import org.earshot.web.forms.Days;
import org.springframework.stereotype.Component;

/** Clocks that have run out, or soon will, and a decision that nobody has told yet. */
@Component
class ClockNeeds {

  private static final int SOON = 14;
  private final Outcomes outcomes;
  private final InstantSource clock;

  ClockNeeds(Outcomes outcomes, InstantSource clock) {
    this.outcomes = outcomes;
    this.clock = clock;
  }

  List<Need> of(Overview.Line line) {
    LocalDate today = Days.on(clock.instant());
    Stream<Need> near =
        line.deadlines().stream()
            .filter(deadline -> isNear(line, deadline, today))
            .map(
                deadline ->
                    owed(line, deadline)
                        .filter(Owed::silent)
                        .map(owed -> silent(line.consultation(), deadline, owed))
                        .orElseGet(() -> need(line.consultation(), deadline, today)));
    return Stream.concat(near, decided(line.consultation(), today).stream()).toList();
  }

  /**
   * What was decided is known, and nobody has begun to write it. Once the outcome itself is late,
   * that says more.
   */
  private Optional<Need> decided(Consultation consultation, LocalDate today) {
    LocalDate decision = consultation.setUp().decisionOn();
    boolean due =
        decision != null
            && decision.isBefore(today)
            && consultation.state() == Consultation.State.CLOSED
            && Clocks.of(consultation).filter(it -> it.outcomeDue().isBefore(today)).isEmpty()
            && outcomes.find(consultation.slug()).isEmpty();
    return due
        ? Optional.of(
            new Need(
                Urgency.TODAY,
                "The day of the decision has passed, and the outcome is not begun",
                consultation.title(),
                "Write it",
                Promise.OUTCOME.page(consultation.slug()),
                decision))
        : Optional.empty();
  }

  /** What people are owed is near from its first reminder on; everything else for two weeks. */
  private static boolean isNear(Overview.Line line, Deadline deadline, LocalDate today) {
    return !deadline.on().isAfter(today.plusDays(SOON))
        || owed(line, deadline).flatMap(owed -> owed.step(today)).isPresent();
  }

  private static Optional<Owed> owed(Overview.Line line, Deadline deadline) {
    String slug = line.consultation().slug();
    return line.owed().stream()
        .filter(owed -> owed.promise().page(slug).equals(deadline.page()))
        .findFirst();
  }

  /** Stays until people are told why, or have what they wait for. */
  private static Need silent(Consultation consultation, Deadline deadline, Owed owed) {
    return new Need(
        Urgency.SILENT,
        deadline.what() + ": " + deadline.words(),
        consultation.title()
            + ". A holding message is prepared: send it, or publish the "
            + owed.promise().words()
            + ".",
        "Tell people",
        owed.promise().holdingPage(consultation.slug()),
        deadline.on());
  }

  private static Need need(Consultation consultation, Deadline deadline, LocalDate today) {
    String own = deadline.page();
    return new Need(
        urgency(deadline, today),
        deadline.what() + ": " + deadline.words(),
        consultation.title(),
        own == null ? "Go to the consultation" : "Write it",
        own == null ? "/console/consultations/" + consultation.slug() : own,
        deadline.on());
  }

  private static Urgency urgency(Deadline deadline, LocalDate today) {
    if (deadline.late()) {
      return Urgency.LATE;
    }
    return deadline.on().equals(today) ? Urgency.TODAY : Urgency.SOON;
  }
}
