package org.earshot.outcomes;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.flow.Conversation;
import org.earshot.outbox.Outbox;
import org.earshot.outcomes.Outcomes.Entry;
import org.earshot.outcomes.Outcomes.State;
import org.earshot.participants.Participant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
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
  private final Consultations consultations;
  private final Audience audience;
  private final Outbox outbox;
  private final TransactionOperations transaction;
  private final InstantSource clock;
  private final String publicUrl;
  private final String organisation;

  OutcomePost(
      OutcomeTable table,
      Consultations consultations,
      Audience audience,
      Outbox outbox,
      TransactionOperations transaction,
      InstantSource clock,
      @Value("${earshot.public-url}") String publicUrl,
      @Value("${earshot.organisation:}") String organisation) {
    this.table = table;
    this.consultations = consultations;
    this.audience = audience;
    this.outbox = outbox;
    this.transaction = transaction;
    this.clock = clock;
    this.organisation = organisation;
    this.publicUrl = publicUrl.replaceAll("/+$", "");
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
    Letters letters = letters(consultation, entry.outcome());
    List<Participant> together = new ArrayList<>();
    audience.forEach(
        consultation,
        person -> {
          together.add(person);
          if (together.size() == TOGETHER) {
            put(together, letters, slug);
            together.clear();
          }
        });
    put(together, letters, slug);
    table.sent(slug, clock.instant());
  }

  /** The message in each language that the outcome is wholly written in. */
  Map<Locale, String> previews(String slug) {
    Consultation consultation = consultations.find(slug).orElseThrow();
    Map<Locale, String> previews = new HashMap<>();
    table
        .find(slug)
        .ifPresent(
            entry -> {
              Letters letters = letters(consultation, entry.outcome());
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

  private void put(List<Participant> people, Letters letters, String slug) {
    if (!people.isEmpty()) {
      transaction.executeWithoutResult(
          status ->
              outbox.put(
                  people.stream()
                      .filter(person -> !toldElsewhere(person, letters))
                      .map(person -> letters.to(person, audience.response(person, slug)))
                      .toList()));
    }
  }

  /** Who is one person on several channels may have been told on another one before. */
  private boolean toldElsewhere(Participant person, Letters letters) {
    return person.person() != null
        && outbox.written(audience.everywhere(person).stream().map(letters::once).toList());
  }

  private Letters letters(Consultation consultation, Outcome outcome) {
    String version = Objects.requireNonNull(consultation.version(), "never opened");
    Conversation conversation = consultations.conversation(version, consultation);
    String url = publicUrl + "/consultations/" + consultation.slug() + "/outcome";
    return new Letters(organisation, consultation, conversation, outcome, url);
  }
}
