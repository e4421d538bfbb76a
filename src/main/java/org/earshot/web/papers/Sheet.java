package org.earshot.web.papers;

import java.util.Optional;
import org.earshot.outcomes.Corrections;
import org.earshot.outcomes.Outcome;
import org.earshot.outcomes.Outcomes;
import org.earshot.outcomes.Paper;
import org.earshot.outcomes.Paper.Entry;
import org.earshot.outcomes.Paper.State;
import org.earshot.security.Officer;
import org.jspecify.annotations.Nullable;

/**
 * One paper on the desk: the outcome of a consultation, or a correction of it.
 *
 * @param name what it is called in a sentence
 * @param told for a correction, what people were told last; null for an outcome
 */
record Sheet(String slug, Paper<Outcome> paper, String name, @Nullable Outcome told) {

  private static final String UNWRITTEN =
      "Write it and save it. Then a second officer approves it, and it can be sent.";

  private static final String UNCORRECTED =
      "Change what was wrong and save it. Then a second officer approves it, and it goes to exactly"
          + " those who were told the wrong words.";

  static Sheet outcome(String slug, Outcomes outcomes) {
    return new Sheet(slug, outcomes, "outcome", null);
  }

  static Sheet correction(String slug, Outcomes outcomes, Corrections corrections) {
    Outcome told =
        corrections.published(slug).stream()
            .reduce((first, second) -> second)
            .or(() -> outcomes.find(slug))
            .map(Entry::words)
            .orElse(null);
    return new Sheet(slug, corrections, "correction", told);
  }

  public boolean corrects() {
    return name.equals("correction");
  }

  Optional<Entry<Outcome>> saved() {
    return paper.find(slug);
  }

  /** What the form begins with. */
  Optional<Outcome> begun() {
    return saved().map(Entry::words).or(() -> Optional.ofNullable(told));
  }

  /**
   * @param closed whether the consultation is
   */
  PaperSteps steps(boolean closed, Officer officer) {
    Optional<Entry<Outcome>> entry = saved();
    if (corrects()) {
      return entry.filter(written -> written.state() == State.SENT).isPresent()
          ? PaperSteps.CORRECTED
          : PaperSteps.of(entry, UNCORRECTED, officer);
    }
    PaperSteps steps = PaperSteps.of(entry, UNWRITTEN, officer);
    return closed || entry.isEmpty() ? steps : steps.whileOpen();
  }

  public String address() {
    String outcome = "/console/consultations/" + slug + "/outcome";
    return corrects() ? outcome + "/correction" : outcome;
  }
}
