package org.earshot.outcomes;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.earshot.consultations.Clocks;
import org.earshot.consultations.Consultation;
import org.earshot.outbox.Outbox;
import org.earshot.outcomes.Paper.Entry;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Writes the main findings to each who asked to be told. */
@Component
class FeedbackPost {

  private static final Logger LOG = LoggerFactory.getLogger(FeedbackPost.class);
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final PaperTable<FeedbackReport> table;
  private final PaperTable<Outcome> outcomes;
  private final Matters matters;
  private final Audience audience;
  private final Mailing mailing;
  private final InstantSource clock;
  private final String publicUrl;
  private final String organisation;

  FeedbackPost(
      PaperTable<FeedbackReport> table,
      PaperTable<Outcome> outcomes,
      Matters matters,
      Audience audience,
      Outbox outbox,
      TransactionOperations transaction,
      InstantSource clock,
      @Value("${earshot.public-url}") String publicUrl,
      @Value("${earshot.organisation:}") String organisation) {
    this.table = table;
    this.outcomes = outcomes;
    this.matters = matters;
    this.audience = audience;
    this.mailing = new Mailing(audience, outbox, transaction);
    this.clock = clock;
    this.publicUrl = publicUrl;
    this.organisation = organisation;
  }

  /** Writes all letters that have not been written yet; none if nobody approved the words. */
  void write(String slug) {
    Entry<FeedbackReport> entry = table.find(slug).orElseThrow();
    if (!entry.told()) {
      LOG.error("The feedback report of {} is not being sent: no letter is written", slug);
      return;
    }
    FeedbackLetters letters = letters(entry);
    mailing.write(
        letters.consultation(),
        one -> List.of(Told.feedback(slug, one)),
        person -> letters.to(person, audience.response(person, slug)));
    table.sent(slug, clock.instant());
  }

  /** The message in each language that the findings are wholly written in. */
  Map<Locale, String> previews(String slug) {
    Map<Locale, String> previews = new HashMap<>();
    table
        .find(slug)
        .map(this::letters)
        .ifPresent(
            letters ->
                letters
                    .languages()
                    .forEach(
                        language ->
                            letters
                                .text(language)
                                .ifPresent(text -> previews.put(language, text.message()))));
    return previews;
  }

  private FeedbackLetters letters(Entry<FeedbackReport> entry) {
    Consultation consultation = matters.consultation(entry.slug());
    return new FeedbackLetters(
        organisation,
        consultation,
        matters.conversation(consultation),
        entry.words(),
        decided(consultation),
        publicUrl + "/consultations/" + entry.slug() + "/report");
  }

  /** Nobody is promised a day that is over, nor what they can read already. */
  private @Nullable LocalDate decided(Consultation consultation) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
    boolean published = outcomes.find(consultation.slug()).filter(Entry::approved).isPresent();
    return Clocks.of(consultation)
        .map(Clocks::outcomeDue)
        .filter(due -> !published && !due.isBefore(today))
        .orElse(null);
  }
}
