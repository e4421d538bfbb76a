package org.earshot.web.console;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.earshot.consultations.Clocks;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultation.State;
import org.earshot.evaluation.Evaluations;
import org.earshot.outcomes.Promise;
import org.earshot.outcomes.Publication;
import org.earshot.outcomes.Publications;
import org.earshot.web.console.Need.Urgency;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Half a year after an outcome it can be told what came of it: lessons are asked for once more. */
@Component
class LessonNeeds {

  /** Whoever has nothing to add is left alone after this. */
  private static final int DAYS = 56;

  private final Publications publications;
  private final Evaluations evaluations;
  private final InstantSource clock;

  LessonNeeds(Publications publications, Evaluations evaluations, InstantSource clock) {
    this.publications = publications;
    this.evaluations = evaluations;
    this.clock = clock;
  }

  /** From the day of the benefits review on, until a lesson about it is written. */
  List<Need> of(List<Overview.Line> lines) {
    List<Consultation> told =
        lines.stream()
            .filter(line -> line.consultation().state() == State.CLOSED)
            .filter(line -> line.owed().stream().noneMatch(it -> it.promise() == Promise.OUTCOME))
            .map(Overview.Line::consultation)
            .toList();
    if (told.isEmpty()) {
      return List.of();
    }
    Map<String, Publication> published =
        publications.of(told.stream().map(Consultation::slug).toList());
    List<Consultation> due = told.stream().filter(one -> isDue(published.get(one.slug()))).toList();
    Set<String> without =
        due.isEmpty()
            ? Set.of()
            : evaluations.withoutBenefits(due.stream().map(Consultation::slug).toList());
    return due.stream().filter(one -> without.contains(one.slug())).map(LessonNeeds::need).toList();
  }

  private boolean isDue(@Nullable Publication publication) {
    LocalDate today = Clocks.day(clock.instant());
    return publication != null
        && publication
            .outcomeWrittenAt()
            .map(Clocks::reviewDue)
            .filter(day -> !today.isBefore(day) && !today.isAfter(day.plusDays(DAYS)))
            .isPresent();
  }

  private static Need need(Consultation one) {
    return new Need(
        Urgency.WAITING,
        "Six months on: what came of it?",
        one.title() + ". Lessons about what came of it are not written yet.",
        "Write a lesson",
        "/console/consultations/" + one.slug() + "/evaluation/lessons/new?part=BENEFITS");
  }
}
