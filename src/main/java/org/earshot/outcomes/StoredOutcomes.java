package org.earshot.outcomes;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.earshot.consultations.Consultation;
import org.earshot.outbox.Letter;
import org.earshot.outbox.Outbox;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Outcomes in their table. */
@Service
class StoredOutcomes implements Outcomes {

  private final OutcomeTable table;
  private final Matters matters;
  private final Audience audience;
  private final OutcomePost post;
  private final Outbox outbox;
  private final SchedulerClient scheduler;
  private final TransactionOperations transaction;
  private final InstantSource clock;

  StoredOutcomes(
      OutcomeTable table,
      Matters matters,
      Audience audience,
      OutcomePost post,
      Outbox outbox,
      SchedulerClient scheduler,
      TransactionOperations transaction,
      InstantSource clock) {
    this.table = table;
    this.matters = matters;
    this.audience = audience;
    this.post = post;
    this.outbox = outbox;
    this.scheduler = scheduler;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public Optional<Entry> find(String slug) {
    return table.find(slug);
  }

  @Override
  public Entry put(String slug, Outcome outcome, Officer by) {
    OutcomeRules.check(outcome, matters.conversation(matters.consultation(slug)));
    transaction.executeWithoutResult(status -> write(slug, outcome, by));
    return written(slug);
  }

  @Override
  public Entry approve(String slug, @Nullable Integer version, Officer by) {
    Consultation consultation = matters.consultation(slug);
    transaction.executeWithoutResult(
        status -> {
          Entry entry = lock(slug);
          Matters.refuseApproval(entry, version, by);
          refuseOpen(consultation);
          table.approve(slug, by, clock.instant());
        });
    return written(slug);
  }

  private static void refuseOpen(Consultation consultation) {
    if (consultation.state() != Consultation.State.CLOSED) {
      throw Refused.conflict(
          "state",
          "The consultation is still open: close it first. Its outcome answers everybody, and would"
              + " show the consultation as over.");
    }
  }

  @Override
  public Entry send(String slug) {
    Consultation consultation = matters.consultation(slug);
    transaction.executeWithoutResult(status -> begin(consultation));
    return written(slug);
  }

  /** What is looked at stays locked until it is on its way: nobody can change it in between. */
  private void begin(Consultation consultation) {
    String slug = consultation.slug();
    Entry entry = lock(slug);
    if (entry.state() == State.DRAFT) {
      throw Refused.conflict("state", "A second officer has to approve it first.");
    }
    refuseOpen(consultation);
    matters.refuseMissingWords(consultation, entry.outcome());
    table.sending(slug);
    SendingTask.start(scheduler, slug, clock.instant());
  }

  @Override
  public Map<Locale, String> previews(String slug) {
    return post.previews(matters.consultation(slug).slug());
  }

  @Override
  public Map<Locale, Long> audience(String slug) {
    Consultation consultation = matters.consultation(slug);
    return audience.languages(consultation, matters.conversation(consultation));
  }

  @Override
  public Outbox.Deliveries deliveries(String slug) {
    return outbox.deliveries(matters.consultation(slug).slug(), Letter.Kind.OUTCOME);
  }

  @Override
  public Optional<Entry> published(String slug) {
    return table.find(slug).filter(entry -> entry.state() != State.DRAFT);
  }

  private void write(String slug, Outcome outcome, Officer by) {
    Instant now = clock.instant();
    Optional<Entry> before = table.lock(slug);
    if (before.isEmpty()) {
      table.insert(slug, outcome, by, now);
      return;
    }
    Entry entry = before.get();
    if (entry.outcome().equals(outcome)) {
      return;
    }
    if (entry.state() == State.SENDING || entry.state() == State.SENT) {
      throw Refused.conflict(
          "state",
          "It is being sent, or has been: what people were told stays as it is. Once it is sent, a"
              + " correction puts right what was wrong.");
    }
    table.update(slug, outcome, by, now);
  }

  private Entry lock(String slug) {
    return table.lock(slug).orElseThrow(Matters::nothingWritten);
  }

  private Entry written(String slug) {
    return table.find(slug).orElseThrow(Matters::nothingWritten);
  }
}
