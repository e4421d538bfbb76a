package org.earshot.web.papers;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.earshot.outcomes.Corrections;
import org.earshot.outcomes.Outcome;
import org.earshot.outcomes.Outcomes;
import org.earshot.outcomes.Paper;
import org.earshot.outcomes.Paper.Entry;
import org.earshot.outcomes.Paper.State;
import org.earshot.security.Officer;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of a consultation, or a correction of it: both are written by the same form.
 *
 * @param told for a correction, what people were told last; null for an outcome
 */
record OutcomePaper(String slug, Sheet sheet, Paper<Outcome> paper, @Nullable Outcome told) {

  private static final String UNWRITTEN =
      "Write it and save it. Then a second officer approves it, and it can be sent.";

  private static final String UNCORRECTED =
      "Change what was wrong and save it. Then a second officer approves it, and it goes to exactly"
          + " those who were told the wrong words.";

  static OutcomePaper outcome(String slug, Outcomes outcomes) {
    return new OutcomePaper(slug, Sheet.OUTCOME, outcomes, null);
  }

  static OutcomePaper correction(String slug, Outcomes outcomes, Corrections corrections) {
    Outcome told =
        corrections.published(slug).stream()
            .reduce((first, second) -> second)
            .or(() -> outcomes.find(slug))
            .map(Entry::words)
            .orElse(null);
    return new OutcomePaper(slug, Sheet.CORRECTION, corrections, told);
  }

  public boolean corrects() {
    return sheet == Sheet.CORRECTION;
  }

  Optional<Entry<Outcome>> saved() {
    return paper.find(slug);
  }

  /** What the form begins with. */
  Optional<Outcome> begun() {
    return saved().map(Entry::words).or(() -> Optional.ofNullable(told));
  }

  /** The themes of what people were told without a day: a correction need not add one. */
  Set<String> undated() {
    return told == null
        ? Set.of()
        : told.items().stream()
            .filter(item -> item.status().ahead() && item.by() == null)
            .map(Outcome.Item::theme)
            .collect(Collectors.toSet());
  }

  /** Whether people were told this day. */
  boolean tells(LocalDate day) {
    return told != null && told.items().stream().anyMatch(item -> day.equals(item.by()));
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

  /** What is said once it is saved. */
  String kept() {
    return corrects() ? "The correction is saved." : "The outcome is saved.";
  }

  String address() {
    return sheet.address(slug);
  }
}
