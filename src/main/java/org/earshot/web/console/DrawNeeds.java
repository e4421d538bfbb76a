package org.earshot.web.console;

import java.util.Optional;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultation.State;
import org.earshot.consultations.SetUp;
import org.earshot.draws.PrizeDraws;
import org.earshot.draws.Vouchers;
import org.earshot.web.console.Need.Urgency;
import org.springframework.stereotype.Component;

/** A prize that nobody gets, since its winner has left the draw; a thank-you that is not sent. */
@Component
class DrawNeeds {

  private final PrizeDraws draws;
  private final Vouchers vouchers;

  DrawNeeds(PrizeDraws draws, Vouchers vouchers) {
    this.draws = draws;
    this.vouchers = vouchers;
  }

  Optional<Need> of(Consultation consultation) {
    SetUp.Incentive incentive = consultation.setUp().incentive();
    if (incentive != null && incentive.forEverybody()) {
      return consultation.state() == State.CLOSED ? thanks(consultation) : Optional.empty();
    }
    boolean drawn = consultation.state() == State.CLOSED && incentive != null;
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

  /** Once people can answer no more, what they were promised goes out. */
  private Optional<Need> thanks(Consultation consultation) {
    long owed =
        vouchers.waiting(consultation.slug())
            + vouchers.batches(consultation.slug()).stream()
                .filter(one -> one.sentAt() == null)
                .mapToLong(Vouchers.Batch::still)
                .sum();
    return owed == 0
        ? Optional.empty()
        : Optional.of(
            new Need(
                Urgency.WAITING,
                Need.counted((int) owed, "thank-you is", "thank-yous are") + " not sent yet",
                consultation.title() + ". People were told by when they get it.",
                "See the lists",
                "/console/consultations/" + consultation.slug() + "/draw"));
  }
}
