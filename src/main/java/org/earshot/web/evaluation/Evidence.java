package org.earshot.web.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.earshot.consultations.Checklist;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Gate;
import org.earshot.evaluation.Element;
import org.earshot.evaluation.Lesson;
import org.springframework.stereotype.Component;

/** What Earshot holds already that speaks for or against each element. */
@Component
class Evidence {

  private final Gate gate;
  private final Doings doings;
  private final Measured measured;

  Evidence(Gate gate, Doings doings, Measured measured) {
    this.measured = measured;
    this.gate = gate;
    this.doings = doings;
  }

  /** What the strategies ask of every exercise, as the record has it. */
  List<Checklist> checklists(String slug) {
    return gate.look(slug).checklists();
  }

  /** For each element what is known; never empty. */
  Map<Element, List<Known>> of(Consultation consultation, List<Lesson> lessons) {
    Gate.Look look = gate.look(consultation.slug());
    PlanSaid plan = new PlanSaid(consultation, look);
    Map<Element, List<Known>> all = new EnumMap<>(Element.class);
    for (Element element : Element.values()) {
      all.put(element, new ArrayList<>(plan.says(element)));
    }
    Stream.of(doings.of(consultation, lessons), measured.of(consultation))
        .flatMap(known -> known.entrySet().stream())
        .forEach(
            known ->
                all.computeIfAbsent(known.getKey(), element -> new ArrayList<>())
                    .addAll(known.getValue()));
    return all;
  }
}
