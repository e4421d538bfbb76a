package org.earshot.outcomes;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.outbox.Outbox;
import org.earshot.outcomes.Paper.Entry;
import org.earshot.participants.Participant;
import org.earshot.privacy.SubjectId;
import org.earshot.ratings.Ratings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Writes the outcome to each who asked to be told. */
@Component
class OutcomePost {

  private static final Logger LOG = LoggerFactory.getLogger(OutcomePost.class);

  private final PaperTable<Outcome> table;
  private final LettersOf lettersOf;
  private final Consultations consultations;
  private final Audience audience;
  private final Mailing mailing;
  private final Ratings ratings;
  private final InstantSource clock;

  OutcomePost(
      PaperTable<Outcome> table,
      LettersOf lettersOf,
      Consultations consultations,
      Audience audience,
      Outbox outbox,
      Ratings ratings,
      TransactionOperations transaction,
      InstantSource clock) {
    this.table = table;
    this.lettersOf = lettersOf;
    this.consultations = consultations;
    this.audience = audience;
    this.mailing = new Mailing(audience, outbox, transaction);
    this.ratings = ratings;
    this.clock = clock;
  }

  /**
   * Writes all letters about this consultation's outcome that have not been written yet; none if
   * nobody approved the words.
   */
  void write(String slug) {
    Consultation consultation = consultations.find(slug).orElseThrow();
    Entry<Outcome> entry = table.find(slug).orElseThrow();
    if (!entry.told()) {
      LOG.error("The outcome of {} is not being sent: no letter is written", slug);
      return;
    }
    Letters letters = lettersOf.approved(slug);
    mailing.write(
        consultation,
        one -> Told.outcomes(slug, letters.revision(), one),
        person -> letters.to(person, audience.response(person, slug)),
        told -> ratings.ask(slug, tookPart(told, slug), clock.instant()));
    table.sent(slug, clock.instant());
  }

  /** Nobody else is asked if they felt listened to. */
  private List<SubjectId> tookPart(List<Participant> told, String slug) {
    return told.stream()
        .filter(person -> audience.response(person, slug).isPresent())
        .map(Participant::id)
        .toList();
  }

  /** The message in each language that the outcome is wholly written in. */
  Map<Locale, String> previews(String slug) {
    Map<Locale, String> previews = new HashMap<>();
    table
        .find(slug)
        .ifPresent(
            entry -> {
              Letters letters = lettersOf.first(slug, entry.words());
              letters
                  .languages()
                  .forEach(
                      language ->
                          letters
                              .preview(language)
                              .ifPresent(text -> previews.put(language, text)));
            });
    return previews;
  }
}
