package org.earshot.web.console;

import java.util.Optional;
import org.earshot.outcomes.Corrections;
import org.earshot.outcomes.Outcome;
import org.earshot.outcomes.Outcomes;
import org.earshot.outcomes.Outcomes.Entry;
import org.earshot.outcomes.Outcomes.State;
import org.earshot.outcomes.Paper;
import org.earshot.security.Officer;
import org.jspecify.annotations.Nullable;

/**
 * One paper on the desk: the outcome of a consultation, or a correction of it.
 *
 * @param name what it is called in a sentence
 * @param told for a correction, what people were told last; null for an outcome
 */
record Sheet(String slug, Paper paper, String name, @Nullable Outcome told) {

  static Sheet outcome(String slug, Outcomes outcomes) {
    return new Sheet(slug, outcomes, "outcome", null);
  }

  static Sheet correction(String slug, Outcomes outcomes, Corrections corrections) {
    Outcome told =
        corrections.published(slug).stream()
            .reduce((first, second) -> second)
            .or(() -> outcomes.find(slug))
            .map(Entry::outcome)
            .orElse(null);
    return new Sheet(slug, corrections, "correction", told);
  }

  public boolean corrects() {
    return name.equals("correction");
  }

  Optional<Entry> saved() {
    return paper.find(slug);
  }

  /** What the form begins with. */
  Optional<Outcome> begun() {
    return saved().map(Entry::outcome).or(() -> Optional.ofNullable(told));
  }

  OutcomeSteps steps(boolean closed, Officer officer) {
    Optional<Entry> entry = saved();
    if (!corrects()) {
      return OutcomeSteps.of(entry, closed, officer);
    }
    return entry
        .filter(written -> written.state() == State.SENT)
        .map(sent -> OutcomeSteps.CORRECTED)
        .orElseGet(
            () ->
                entry.isEmpty() ? OutcomeSteps.UNCORRECTED : OutcomeSteps.of(entry, true, officer));
  }

  public String address() {
    String outcome = "/console/consultations/" + slug + "/outcome";
    return corrects() ? outcome + "/correction" : outcome;
  }
}
