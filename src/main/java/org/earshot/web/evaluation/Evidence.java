package org.earshot.web.evaluation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

  Evidence(Gate gate, Doings doings) {
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
      all.put(element, plan.says(element));
    }
    doings.of(consultation, lessons).forEach(all::put);
    return all;
  }
}
