package org.earshot.web.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultation.State;
import org.earshot.consultations.Gate;
import org.earshot.security.Officer;
import org.earshot.web.console.Need.Urgency;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What keeps a consultation from its people: a signature, somebody who opens it, languages that
 * nobody has checked.
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

  /** Of those that have not opened, by their slugs. */
  Map<String, Gate.Look> looks(List<Overview.Line> lines) {
    return gate.looks(
        lines.stream()
            .map(Overview.Line::consultation)
            .filter(one -> one.state() == State.DRAFT || one.state() == State.SCHEDULED)
            .toList());
  }

  /**
   * @param look null where it has opened
   */
  List<Need> of(Consultation consultation, Gate.@Nullable Look look, Officer officer) {
    List<Need> needs = new ArrayList<>();
    if (look != null && consultation.state() == State.DRAFT) {
      draft(consultation, look.open(), officer, needs);
    } else if (look != null) {
      scheduled(consultation, look.open(), needs);
    }
    if (consultation.state() != State.CLOSED) {
      languages(consultation, needs);
    }
    return needs;
  }

  private void draft(
      Consultation consultation, List<Gate.Check> open, Officer officer, List<Need> needs) {
    if (open.isEmpty()) {
      needs.add(
          new Need(
              Urgency.WAITING,
              "1 consultation is ready to be opened",
              consultation.title(),
              "Open it",
              "/console/consultations/" + consultation.slug() + "/open"));
    } else if (open.stream().allMatch(check -> check.finding().where().equals(SIGN_OFF))) {
      needs.add(unsigned(consultation, officer));
    }
  }

  /** Everything else is mended, or has its reason. */
  private Need unsigned(Consultation consultation, Officer officer) {
    boolean own = gate.objection(consultation.slug(), officer) != null;
    return new Need(
        Urgency.WAITING,
        own ? "1 consultation waits for sign-off" : "1 consultation waits for your sign-off",
        consultation.title() + (own ? ". You changed it last: ask a colleague." : ""),
        own ? "Look at it" : "Read and sign it",
        gate(consultation) + "#sign-off");
  }

  /** It was let pass, and something has come between since. */
  private static void scheduled(
      Consultation consultation, List<Gate.Check> open, List<Need> needs) {
    if (open.stream().anyMatch(Gate.Check::blocks)) {
      needs.add(
          new Need(
              Urgency.TODAY,
              "1 consultation cannot open on its day",
              consultation.title(),
              "See what blocks",
              gate(consultation),
              consultation.setUp().opensOn()));
    }
  }

  private static String gate(Consultation consultation) {
    return "/console/consultations/" + consultation.slug() + "/gate";
  }

  private void languages(Consultation consultation, List<Need> needs) {
    Spoken.Languages languages = spoken.of(consultation);
    int waiting = languages.waiting();
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
