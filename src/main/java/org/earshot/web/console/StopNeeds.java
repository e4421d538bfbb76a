package org.earshot.web.console;

import java.util.Optional;
import org.earshot.consultations.Consultation;
import org.earshot.web.console.Need.Urgency;
import org.earshot.web.live.Stops;
import org.springframework.stereotype.Component;

/** A question at which so many stop that somebody should read it again while it can be mended. */
@Component
class StopNeeds {

  private final Stops stops;

  StopNeeds(Stops stops) {
    this.stops = stops;
  }

  Optional<Need> of(Overview.Line line) {
    Consultation consultation = line.consultation();
    return stops.worst(consultation, line.begun().started()).map(stop -> need(consultation, stop));
  }

  private static Need need(Consultation consultation, Stops.Stop stop) {
    return new Need(
        Urgency.SOON,
        stop.stopped() + " of " + stop.asked() + " people stop at one question",
        consultation.title()
            + ": “"
            + stop.ask()
            + "” If its words are at fault, they can be mended while it is open.",
        "See where people stop",
        "/console/consultations/" + consultation.slug() + "/live");
  }
}
