package org.earshot.outbox;

import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.earshot.channels.sending.DeliveryReports;
import org.earshot.channels.sending.Receipt;
import org.earshot.participants.Participants;
import org.earshot.privacy.SubjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes what providers report. Reports come in any order and more than once: only one of a higher
 * rank than the last changes anything, and any of them settles a letter whose fate was unclear, or
 * that was about to be sent again. Of a message that came back undelivered nothing more is believed
 * than that it did arrive.
 */
@Component
class Reports implements DeliveryReports {

  private static final String NOTE =
      "update letter set delivery = ?,"
          + " provider_id = case when subject is null then null else ? end, sent_at = coalesce(sent_at, ?),"
          + " status = case when ? then 'opted_out' else 'sent' end,"
          + " code = ?, reason = ?, trouble_at = ?,"
          + " words = case when kind = 'forget_confirmation' then null else words end"
          + " where delivery < ? and attempts > 0 and status in ('sending', 'unclear', 'sent',"
          + " 'waiting', 'needs_set_up', 'failed') and (? or not exists (select 1 from"
          + " letter_returned r where r.letter_id = letter.id and r.provider_id = ?)) and ";

  private static final String OURS = "id = ?";
  private static final String THEIRS = "provider_id = ? and channel = ?";

  private final JdbcTemplate jdbc;
  private final Returns returns;
  private final Participants participants;
  private final OutboxMeters meters;
  private final InstantSource clock;

  Reports(
      JdbcTemplate jdbc,
      Returns returns,
      Participants participants,
      OutboxMeters meters,
      InstantSource clock) {
    this.jdbc = jdbc;
    this.returns = returns;
    this.participants = participants;
    this.meters = meters;
    this.clock = clock;
  }

  /** Whose report it is. */
  record Which(String condition, List<Object> values) {

    static Which of(DeliveryReport report) {
      Long ours = report.letterId();
      return ours == null
          ? new Which(THEIRS, List.of(report.providerId(), report.channel()))
          : new Which(OURS, List.of(ours));
    }
  }

  @Override
  @Transactional
  public void report(DeliveryReport report) {
    Instant now = clock.instant();
    Which which = Which.of(report);
    if (report.receipt() instanceof Receipt.OptedOut) {
      // In the order of everybody else: the person first, then their letters.
      recipients(which).forEach(participants::lock);
    }
    boolean noted = returns.takeBack(report, which, now) || note(report, which, now);
    if (noted) {
      meters.reported(report.channel(), report.status());
    }
    if (noted && report.receipt() instanceof Receipt.OptedOut) {
      recipients(which).forEach(who -> participants.stop(who, now));
    }
  }

  private boolean note(DeliveryReport report, Which which, Instant now) {
    Receipt receipt = report.receipt();
    OffsetDateTime at = LetterRows.utc(now);
    List<@Nullable Object> values = new ArrayList<>();
    Collections.addAll(
        values,
        report.status().rank(),
        report.providerId(),
        at,
        receipt instanceof Receipt.OptedOut,
        code(receipt),
        receipt instanceof Receipt.FixSetUp fix ? fix.reason() : null,
        receipt instanceof Receipt.FixSetUp ? at : null,
        report.status().rank(),
        report.status().rank() >= DeliveryReports.Status.DELIVERED.rank(),
        report.providerId());
    values.addAll(which.values());
    return jdbc.update(NOTE + which.condition(), values.toArray()) > 0;
  }

  private static @Nullable String code(@Nullable Receipt receipt) {
    return receipt == null ? null : OutboxMeters.code(receipt);
  }

  private List<SubjectId> recipients(Which which) {
    return jdbc.query(
        "select subject from letter where subject is not null and " + which.condition(),
        (row, number) -> new SubjectId(row.getObject(1, UUID.class)),
        which.values().toArray());
  }
}
