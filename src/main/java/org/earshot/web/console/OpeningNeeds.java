package org.earshot.web.console;

import java.util.ArrayList;
import java.util.List;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultation.State;
import org.earshot.consultations.Gate;
import org.earshot.web.console.Need.Urgency;
import org.springframework.stereotype.Component;

/**
 * What keeps a consultation from its people: a signature, and languages that nobody has checked.
 */
@Component
class OpeningNeeds {

  private static final String SIGN_OFF = "sign_off";

  private final Gate gate;
  private final Spoken spoken;

  OpeningNeeds(Gate gate, Spoken spoken) {
    this.gate = gate;
    this.spoken = spoken;
  }

  List<Need> of(Consultation consultation) {
    List<Need> needs = new ArrayList<>();
    if (consultation.state() == State.DRAFT && waitsForSignature(consultation.slug())) {
      needs.add(
          new Need(
              Urgency.WAITING,
              "1 consultation waits for sign-off",
              consultation.title(),
              "Read and sign it",
              "/console/consultations/" + consultation.slug() + "/gate#sign-off"));
    }
    if (consultation.state() != State.CLOSED) {
      languages(consultation, needs);
    }
    return needs;
  }

  /** Everything else is mended, or has its reason. */
  private boolean waitsForSignature(String slug) {
    List<Gate.Check> open = gate.look(slug).open();
    return !open.isEmpty()
        && open.stream().allMatch(check -> check.finding().where().equals(SIGN_OFF));
  }

  private void languages(Consultation consultation, List<Need> needs) {
    Spoken.Languages languages = spoken.of(consultation);
    int waiting = languages.wanted() - languages.ready();
    if (waiting > 0) {
      needs.add(
          new Need(
              Urgency.WAITING,
              Need.counted(waiting, "translation waits", "translations wait") + " to be checked",
              consultation.title(),
              "Check the languages",
              languages.address()));
    }
  }
}
