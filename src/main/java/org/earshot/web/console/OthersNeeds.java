package org.earshot.web.console;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.earshot.consultations.Clocks;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultation.State;
import org.earshot.outcomes.Promise;
import org.earshot.outcomes.Publication;
import org.earshot.outcomes.Publications;
import org.earshot.outcomes.ToldOthers;
import org.earshot.web.console.Need.Urgency;
import org.earshot.web.sharing.Knows;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Partners and stakeholders of whom nobody has noted that they know of an outcome. */
@Component
class OthersNeeds {

  /** They are told within days; after weeks it is no news any more. */
  private static final int DAYS = 7;

  private static final int LONG = 56;

  private final Publications publications;
  private final ToldOthers told;
  private final InstantSource clock;

  OthersNeeds(Publications publications, ToldOthers told, InstantSource clock) {
    this.publications = publications;
    this.told = told;
    this.clock = clock;
  }

  /** Where the outcome has been public for a week, until all are ticked or for seven weeks more. */
  List<Need> of(List<Overview.Line> lines) {
    List<Consultation> closed =
        lines.stream()
            .filter(OthersNeeds::sent)
            .map(Overview.Line::consultation)
            .filter(one -> !Knows.named(one.setUp()).isEmpty())
            .toList();
    List<String> slugs = closed.stream().map(Consultation::slug).toList();
    Map<String, Publication> published = slugs.isEmpty() ? Map.of() : publications.of(slugs);
    List<Consultation> lately =
        closed.stream().filter(one -> isLate(published.get(one.slug()))).toList();
    Map<String, Set<String>> know =
        told.knowOutcome(lately.stream().map(Consultation::slug).toList());
    List<Need> needs = new ArrayList<>();
    for (Consultation one : lately) {
      Set<String> knowing = know.getOrDefault(one.slug(), Set.of());
      long waiting =
          Knows.named(one.setUp()).keySet().stream()
              .filter(name -> !knowing.contains(name))
              .count();
      if (waiting > 0) {
        needs.add(need(one, waiting));
      }
    }
    return needs;
  }

  /** People themselves come first. */
  private static boolean sent(Overview.Line line) {
    return line.consultation().state() == State.CLOSED
        && line.owed().stream().noneMatch(owed -> owed.promise() == Promise.OUTCOME);
  }

  private boolean isLate(@Nullable Publication publication) {
    Instant at =
        publication == null || publication.outcome() == null
            ? null
            : publication.outcome().approvedAt();
    if (at == null) {
      return false;
    }
    LocalDate since = Clocks.day(at);
    LocalDate today = Clocks.day(clock.instant());
    return !today.isBefore(since.plusDays(DAYS)) && !today.isAfter(since.plusDays(LONG));
  }

  private static Need need(Consultation one, long waiting) {
    return new Need(
        Urgency.WAITING,
        Need.counted(
            waiting,
            "partner or stakeholder may not know of the outcome",
            "partners and stakeholders may not know of the outcome"),
        one.title(),
        "Let them know",
        "/console/consultations/" + one.slug() + "/sharing");
  }
}
