package org.earshot.outcomes;

import java.util.ArrayList;
import java.util.List;
import org.earshot.outcomes.Outcomes.Entry;
import org.earshot.outcomes.Outcomes.State;
import org.springframework.stereotype.Component;

/**
 * The wordings of an outcome that people were told, or may be: the first is revision 0, and each
 * correction is the one of its number.
 */
@Component
class Revisions {

  private final OutcomeTable outcomes;
  private final CorrectionTable corrections;

  Revisions(OutcomeTable outcomes, CorrectionTable corrections) {
    this.outcomes = outcomes;
    this.corrections = corrections;
  }

  /** Each approved wording in its place; empty where nothing was written. */
  List<Outcome> approved(String slug) {
    List<Outcome> all = new ArrayList<>();
    outcomes.find(slug).map(Entry::outcome).ifPresent(all::add);
    corrections.all(slug).stream()
        .map(CorrectionTable.Numbered::entry)
        .filter(entry -> entry.state() != State.DRAFT)
        .forEach(entry -> all.add(entry.outcome()));
    return all;
  }
}
