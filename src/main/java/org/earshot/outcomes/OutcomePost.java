package org.earshot.outcomes;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.outbox.Letter;
import org.earshot.outbox.Outbox;
import org.earshot.outcomes.Outcomes.Entry;
import org.earshot.outcomes.Outcomes.State;
import org.earshot.participants.Participant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Writes one letter to each who asked to be told, some hundreds in a transaction. Stopped at any
 * point it can begin again: the outbox takes no letter twice.
 */
@Component
class OutcomePost {

  private static final Logger LOG = LoggerFactory.getLogger(OutcomePost.class);
  private static final int TOGETHER = 500;

  private final OutcomeTable table;
  private final LettersOf lettersOf;
  private final Consultations consultations;
  private final Audience audience;
  private final Outbox outbox;
  private final TransactionOperations transaction;
  private final InstantSource clock;

  OutcomePost(
      OutcomeTable table,
      LettersOf lettersOf,
      Consultations consultations,
      Audience audience,
      Outbox outbox,
      TransactionOperations transaction,
      InstantSource clock) {
    this.table = table;
    this.lettersOf = lettersOf;
    this.consultations = consultations;
    this.audience = audience;
    this.outbox = outbox;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * Writes all letters about this consultation's outcome that have not been written yet; none if
   * nobody approved the words.
   */
  void write(String slug) {
    Consultation consultation = consultations.find(slug).orElseThrow();
    Entry entry = table.find(slug).orElseThrow();
    if (entry.state() == State.DRAFT || entry.state() == State.APPROVED) {
      LOG.error("The outcome of {} is not being sent: no letter is written", slug);
      return;
    }
    Letters letters = lettersOf.approved(slug);
    List<Participant> together = new ArrayList<>();
    audience.forEach(
        consultation,
        person -> {
          together.add(person);
          if (together.size() == TOGETHER) {
            put(together, letters);
            together.clear();
          }
        });
    put(together, letters);
    table.sent(slug, clock.instant());
  }

  /** The message in each language that the outcome is wholly written in. */
  Map<Locale, String> previews(String slug) {
    Map<Locale, String> previews = new HashMap<>();
    table
        .find(slug)
        .ifPresent(
            entry -> {
              Letters letters = lettersOf.first(slug, entry.outcome());
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

  private void put(List<Participant> people, Letters letters) {
    if (!people.isEmpty()) {
      transaction.executeWithoutResult(status -> outbox.put(fresh(people, letters)));
    }
  }

  /** The outbox knows whom it wrote to; not, who is one person, nor what was corrected since. */
  private List<Letter> fresh(List<Participant> people, Letters letters) {
    Map<Participant, List<String>> keys = new LinkedHashMap<>();
    people.forEach(person -> keys.put(person, keys(person, letters)));
    Set<String> written = outbox.written(keys.values().stream().flatMap(List::stream).toList());
    return people.stream()
        .filter(person -> Collections.disjoint(written, keys.getOrDefault(person, List.of())))
        .map(person -> letters.to(person, audience.response(person, letters.slug())))
        .toList();
  }

  private List<String> keys(Participant person, Letters letters) {
    return audience.everywhere(person).stream()
        .flatMap(one -> Told.outcomes(letters.slug(), letters.revision(), one).stream())
        .toList();
  }
}
