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
import org.earshot.outcomes.Outcomes.State;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Feedback reports in their table. */
@Service
class StoredFeedbackReports implements FeedbackReports {

  private final FeedbackTable table;
  private final FeedbackDraft drafts;
  private final Matters matters;
  private final Audience audience;
  private final FeedbackPost post;
  private final Outbox outbox;
  private final SchedulerClient scheduler;
  private final TransactionOperations transaction;
  private final InstantSource clock;

  StoredFeedbackReports(
      FeedbackTable table,
      FeedbackDraft drafts,
      Matters matters,
      Audience audience,
      FeedbackPost post,
      Outbox outbox,
      SchedulerClient scheduler,
      TransactionOperations transaction,
      InstantSource clock) {
    this.table = table;
    this.drafts = drafts;
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
  public FeedbackReport draft(String slug) {
    Consultation consultation = closed(slug);
    return drafts.of(consultation, matters.conversation(consultation));
  }

  @Override
  public Entry put(String slug, FeedbackReport report, Officer by) {
    closed(slug);
    FeedbackRules.check(report);
    transaction.executeWithoutResult(status -> write(slug, report, by));
    return written(slug);
  }

  private void write(String slug, FeedbackReport report, Officer by) {
    Instant now = clock.instant();
    Entry before = table.lock(slug).orElse(null);
    if (before == null) {
      table.insert(slug, report, by, now);
      return;
    }
    if (before.report().equals(report)) {
      return;
    }
    if (before.state() == State.SENDING || before.state() == State.SENT) {
      throw Refused.conflict(
          "state", "It is being sent, or has been: what people were told stays as it is.");
    }
    table.update(slug, report, by, now);
  }

  @Override
  public Entry approve(String slug, @Nullable Integer version, Officer by) {
    closed(slug);
    transaction.executeWithoutResult(
        status -> {
          Entry entry = lock(slug);
          Matters.refuseApproval(entry.authorId(), entry.version(), version, by);
          table.approve(slug, by, clock.instant());
        });
    return written(slug);
  }

  @Override
  public Entry send(String slug) {
    Consultation consultation = closed(slug);
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
    Locale own = matters.conversation(consultation).language();
    matters.refuseMissingWords(
        consultation, language -> entry.report().findingsIn(language, own).isPresent());
    table.sending(slug);
    SendingTask.startFeedback(scheduler, slug, clock.instant());
  }

  @Override
  public Optional<Entry> published(String slug) {
    return table.find(slug).filter(entry -> entry.state() != State.DRAFT);
  }

  @Override
  public Map<Locale, Long> audience(String slug) {
    Consultation consultation = matters.consultation(slug);
    return audience.languages(consultation, matters.conversation(consultation));
  }

  @Override
  public Map<Locale, String> previews(String slug) {
    return post.previews(matters.consultation(slug).slug());
  }

  @Override
  public Outbox.Deliveries deliveries(String slug) {
    return outbox.deliveries(matters.consultation(slug).slug(), Letter.Kind.FEEDBACK);
  }

  private Consultation closed(String slug) {
    Consultation consultation = matters.consultation(slug);
    if (consultation.state() != Consultation.State.CLOSED) {
      throw Refused.conflict(
          "state", "The consultation has not closed: a report on it tells what everybody said.");
    }
    return consultation;
  }

  private Entry lock(String slug) {
    return table.lock(slug).orElseThrow(Matters::nothingWritten);
  }

  private Entry written(String slug) {
    return table.find(slug).orElseThrow(Matters::nothingWritten);
  }
}
