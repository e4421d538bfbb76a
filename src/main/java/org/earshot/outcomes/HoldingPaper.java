package org.earshot.outcomes;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.earshot.consultations.Consultation;
import org.earshot.security.Refused;

/** The holding messages about one promise. */
final class HoldingPaper extends StoredPaper<HoldingMessage> {

  private final Promise promise;
  private final HoldingPost post;
  private final Promises promises;
  private final Matters matters;

  HoldingPaper(
      Promise promise, HoldingTables tables, HoldingPost post, Promises promises, Steps steps) {
    super(tables.of(promise), promise.holding(), steps);
    this.promise = promise;
    this.post = post;
    this.promises = promises;
    this.matters = steps.matters();
  }

  @Override
  void check(Consultation consultation, HoldingMessage message) {
    HoldingRules.check(message, owed(consultation).due(), promises.today());
  }

  @Override
  void refuseEarly(Consultation consultation) {
    owed(consultation);
  }

  /** Between writing and sending the new day may pass. */
  @Override
  void refuseIncomplete(Consultation consultation, HoldingMessage message) {
    LocalDate expected = message.expected();
    if (expected == null || !expected.isAfter(promises.today())) {
      throw Refused.conflict("expected", "The new day has come: give a later one.");
    }
  }

  private Owed owed(Consultation consultation) {
    if (consultation.state() != Consultation.State.CLOSED) {
      throw Refused.conflict("state", "The consultation has not closed: nobody waits yet.");
    }
    return promises
        .awaited(consultation, promise)
        .orElseThrow(
            () ->
                Refused.conflict(
                    "state",
                    "The " + promise.words() + " is public: no holding message is needed."));
  }

  /** Every day that was public once stays so. */
  @Override
  boolean begins(Entry<HoldingMessage> last, HoldingMessage words) {
    return last.state() == State.APPROVED || last.state() == State.SENT;
  }

  @Override
  boolean isWhole(HoldingMessage message, Locale language, Locale own) {
    return message.reasonIn(language, own).isPresent();
  }

  @Override
  String afterwards() {
    return "";
  }

  @Override
  public Map<Locale, String> previews(String slug) {
    return post.previews(matters.consultation(slug), promise);
  }
}
