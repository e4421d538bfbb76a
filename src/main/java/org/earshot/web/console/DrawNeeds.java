package org.earshot.web.console;

import java.util.Optional;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultation.State;
import org.earshot.draws.PrizeDraws;
import org.earshot.web.console.Need.Urgency;
import org.springframework.stereotype.Component;

/** A prize that nobody gets, since its winner has left the draw. */
@Component
class DrawNeeds {

  private final PrizeDraws draws;

  DrawNeeds(PrizeDraws draws) {
    this.draws = draws;
  }

  Optional<Need> of(Consultation consultation) {
    boolean drawn =
        consultation.state() == State.CLOSED && consultation.setUp().incentive() != null;
    int missing = drawn ? draws.missing(consultation.slug()) : 0;
    return missing == 0
        ? Optional.empty()
        : Optional.of(
            new Need(
                Urgency.WAITING,
                Need.counted(missing, "prize is", "prizes are") + " without a winner",
                consultation.title()
                    + ". A winner asked to be forgotten, texted STOP or changed their mind.",
                "Draw another",
                "/console/consultations/" + consultation.slug() + "/draw"));
  }
}
