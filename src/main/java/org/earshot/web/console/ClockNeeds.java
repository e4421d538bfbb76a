package org.earshot.web.console;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.earshot.consultations.Consultation;
import org.earshot.web.console.Need.Urgency;
import org.springframework.stereotype.Component;

/** Clocks that have run out, or soon will. */
@Component
class ClockNeeds {

  private static final int SOON = 14;
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final InstantSource clock;

  ClockNeeds(InstantSource clock) {
    this.clock = clock;
  }

  List<Need> of(Overview.Line line) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
    return line.deadlines().stream()
        .filter(deadline -> !deadline.on().isAfter(today.plusDays(SOON)))
        .map(deadline -> need(line.consultation(), deadline, today))
        .toList();
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
