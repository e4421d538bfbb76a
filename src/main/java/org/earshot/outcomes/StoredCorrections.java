package org.earshot.outcomes;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.earshot.consultations.Consultation;
import org.earshot.outbox.Letter;
import org.earshot.outbox.Outbox;
import org.earshot.outcomes.CorrectionTable.Numbered;
import org.earshot.outcomes.Outcomes.Entry;
import org.earshot.outcomes.Outcomes.State;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Corrections in their table; the row of the outcome is what is locked. */
@Service
class StoredCorrections implements Corrections {

  private final OutcomeTable outcomes;
  private final CorrectionTable table;
  private final Matters matters;
  private final CorrectionPost post;
  private final Outbox outbox;
  private final SchedulerClient scheduler;
  private final TransactionOperations transaction;
  private final InstantSource clock;

  StoredCorrections(
      OutcomeTable outcomes,
      CorrectionTable table,
      Matters matters,
      CorrectionPost post,
      Outbox outbox,
      SchedulerClient scheduler,
      TransactionOperations transaction,
      InstantSource clock) {
    this.outcomes = outcomes;
    this.table = table;
    this.matters = matters;
    this.post = post;
    this.outbox = outbox;
    this.scheduler = scheduler;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public Optional<Entry> find(String slug) {
    return table.newest(slug).map(Numbered::entry);
  }

  @Override
  public List<Entry> published(String slug) {
    return table.all(slug).stream()
        .map(Numbered::entry)
        .filter(entry -> entry.state() != State.DRAFT)
        .toList();
  }

  @Override
  public Entry put(String slug, Outcome outcome, Officer by) {
    OutcomeRules.check(outcome, matters.conversation(matters.consultation(slug)));
    transaction.executeWithoutResult(status -> write(slug, outcome, by));
    return find(slug).orElseThrow(Matters::nothingWritten);
  }

  private void write(String slug, Outcome outcome, Officer by) {
    Outcome first = refuseUntold(slug).outcome();
    Instant now = clock.instant();
    Numbered newest = table.newest(slug).orElse(null);
    if (newest != null && newest.entry().state() == State.SENDING) {
      throw Refused.conflict(
          "state", "A correction is being sent. Wait until every letter is written.");
    }
    boolean begun = newest != null && newest.entry().state() != State.SENT;
    if (newest != null && begun && newest.entry().outcome().equals(outcome)) {
      return;
    }
    int number = newest == null ? 0 : newest.number();
    refuseUnchanged(slug, begun ? number - 1 : number, first, outcome);
    if (begun) {
      table.update(slug, number, outcome, by, now);
    } else {
      table.insert(slug, number + 1, outcome, by, now);
    }
  }

  /** What people were told last is the correction before, or the outcome itself. */
  private void refuseUnchanged(String slug, int told, Outcome first, Outcome outcome) {
    Outcome before =
        table.all(slug).stream()
            .filter(one -> one.number() == told)
            .map(one -> one.entry().outcome())
            .findFirst()
            .orElse(first);
    if (before.equals(outcome)) {
      throw Refused.conflict("items", "This is what people were told: nothing in it is corrected.");
    }
  }

  private Entry refuseUntold(String slug) {
    Entry outcome = outcomes.lock(slug).orElseThrow(Matters::nothingWritten);
    if (outcome.state() == State.SENDING) {
      throw Refused.conflict(
          "state", "The outcome is being sent. Wait until every letter is written.");
    }
    if (outcome.state() != State.SENT) {
      throw Refused.conflict("state", "Nobody has been told yet: change the outcome itself.");
    }
    return outcome;
  }

  @Override
  public Entry approve(String slug, @Nullable Integer version, Officer by) {
    matters.consultation(slug);
    transaction.executeWithoutResult(
        status -> {
          Numbered newest = lock(slug);
          Matters.refuseApproval(newest.entry(), version, by);
          table.approve(slug, newest.number(), by, clock.instant());
        });
    return find(slug).orElseThrow(Matters::nothingWritten);
  }

  @Override
  public Entry send(String slug) {
    Consultation consultation = matters.consultation(slug);
    transaction.executeWithoutResult(status -> begin(consultation));
    return find(slug).orElseThrow(Matters::nothingWritten);
  }

  /** Letters with the wrong words that have not left yet never do. */
  private void begin(Consultation consultation) {
    String slug = consultation.slug();
    Numbered newest = lock(slug);
    if (newest.entry().state() == State.DRAFT) {
      throw Refused.conflict("state", "A second officer has to approve it first.");
    }
    matters.refuseMissingWords(consultation, newest.entry().outcome());
    if (table.sending(slug, newest.number())) {
      outbox.replace(slug, CorrectionPost.KINDS, Told.mark(slug, newest.number()));
    }
    SendingTask.startCorrection(scheduler, slug, clock.instant());
  }

  private Numbered lock(String slug) {
    if (outcomes.lock(slug).isEmpty()) {
      throw Matters.nothingWritten();
    }
    return table.newest(slug).orElseThrow(Matters::nothingWritten);
  }

  @Override
  public Map<Locale, String> previews(String slug) {
    return post.previews(matters.consultation(slug));
  }

  /** Of the corrections; whoever had not been told yet is counted with the outcome. */
  @Override
  public Outbox.Deliveries deliveries(String slug) {
    return outbox.deliveries(matters.consultation(slug).slug(), Letter.Kind.CORRECTION);
  }
}
