package org.earshot.outcomes;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.earshot.consultations.Consultation;
import org.earshot.outbox.Letter;
import org.earshot.security.Refused;
import org.springframework.stereotype.Service;

/** Outcomes in their table. */
@Service
class StoredOutcomes extends StoredPaper<Outcome> implements Outcomes {

  private final Matters matters;
  private final OutcomePost post;

  StoredOutcomes(PaperTable<Outcome> table, OutcomePost post, Steps steps) {
    super(table, Letter.Kind.OUTCOME, steps);
    this.matters = steps.matters();
    this.post = post;
  }

  @Override
  void check(Consultation consultation, Outcome outcome) {
    OutcomeRules.check(
        outcome,
        matters.known(consultation),
        find(consultation.slug()).filter(Entry::approved).map(Entry::words).stream().toList());
  }

  @Override
  void refuseIncomplete(Consultation consultation, Outcome outcome) {
    matters.refuseLeftThemes(consultation, outcome);
  }

  @Override
  void refuseEarly(Consultation consultation) {
    if (consultation.state() != Consultation.State.CLOSED) {
      throw Refused.conflict(
          "state",
          "The consultation is still open: close it first. Its outcome answers everybody, and would"
              + " show the consultation as over.");
    }
  }

  @Override
  boolean isWhole(Outcome outcome, Locale language, Locale own) {
    return Telling.isWhole(language, outcome, own);
  }

  @Override
  boolean canGoOn(Outcome outcome, Locale language, Locale own) {
    return Telling.in(language, outcome, own).isPresent();
  }

  @Override
  Set<Letter.Kind> overtakes() {
    return Set.of(Promise.OUTCOME.holding());
  }

  @Override
  String afterwards() {
    return " Once it is sent, a correction puts right what was wrong.";
  }

  @Override
  public Map<Locale, String> previews(String slug) {
    return post.previews(matters.consultation(slug).slug());
  }
}
