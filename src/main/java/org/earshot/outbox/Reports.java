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
 * rank than the last changes anything, and any of them settles a letter whose fate was unclear.
 */
@Component
class Reports implements DeliveryReports {

  private static final String NOTE =
      "update letter set delivery = ?, provider_id = ?, sent_at = coalesce(sent_at, ?),"
          + " status = case when ? then 'opted_out' else 'sent' end,"
          + " code = ?, reason = ?, trouble_at = ?,"
          + " words = case when kind = 'forget_confirmation' then null else words end"
          + " where delivery < ? and status in ('sending', 'unclear', 'sent') and ";

  private static final String OURS = "id = ?";
  private static final String THEIRS = "provider_id = ? and channel = ?";

  private final JdbcTemplate jdbc;
  private final Participants participants;
  private final OutboxMeters meters;
  private final InstantSource clock;

  Reports(JdbcTemplate jdbc, Participants participants, OutboxMeters meters, InstantSource clock) {
    this.jdbc = jdbc;
    this.participants = participants;
    this.meters = meters;
    this.clock = clock;
  }

  @Override
  @Transactional
  public void report(DeliveryReport report) {
    Instant now = clock.instant();
    List<Object> which = which(report);
    boolean noted = jdbc.update(NOTE + condition(report), values(report, now, which).toArray()) > 0;
    if (noted) {
      meters.reported(report.channel(), report.status());
    }
    if (noted && report.receipt() instanceof Receipt.OptedOut) {
      recipients(report, which).forEach(who -> participants.stop(who, now));
    }
  }

  private static String condition(DeliveryReport report) {
    return report.letterId() == null ? THEIRS : OURS;
  }

  private static List<Object> which(DeliveryReport report) {
    Long ours = report.letterId();
    return ours == null ? List.of(report.providerId(), report.channel()) : List.of(ours);
  }

  private static List<@Nullable Object> values(
      DeliveryReport report, Instant now, List<Object> which) {
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
        report.status().rank());
    values.addAll(which);
    return values;
  }

  private static @Nullable String code(@Nullable Receipt receipt) {
    return receipt == null ? null : OutboxMeters.code(receipt);
  }

  private List<SubjectId> recipients(DeliveryReport report, List<Object> which) {
    return jdbc.query(
        "select subject from letter where subject is not null and " + condition(report),
        (row, number) -> new SubjectId(row.getObject(1, UUID.class)),
        which.toArray());
  }
}
