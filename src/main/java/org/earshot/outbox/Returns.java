package org.earshot.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.earshot.channels.sending.DeliveryReports.DeliveryReport;
import org.earshot.channels.sending.Receipt;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Takes letters back that a provider had accepted and now reports as undelivered, for a reason that
 * passes or that an officer can mend. A handset that was off is tried again after a quarter of an
 * hour, an hour and four hours, within the letter's patience; what our set-up is to blame for is
 * tried as often, and then waits for an officer. Whose words were replaced meanwhile ends here.
 */
@Component
class Returns {

  private static final int AT_MOST = 3;
  private static final int LONGER_EACH_TIME = 4;
  private static final Duration AT_FIRST = Duration.ofMinutes(15);

  private static final String FIND =
      "select letter.*, false as ahead from letter where status in ('sending', 'unclear', 'sent')"
          + " and delivery < ? and words is not null and subject is not null"
          + " and (provider_id is null or provider_id = ?)"
          + " and not exists (select 1 from letter_returned r"
          + " where r.letter_id = letter.id and r.provider_id = ?)";

  private static final String TAKE_BACK =
      "update letter set status = ?, delivery = -1, provider_id = null, sent_at = null, looks = 0,"
          + " returns = returns + 1, due_at = ?, code = ?, reason = ?, trouble_at = ? where id = ?";

  private final JdbcTemplate jdbc;
  private final LetterTasks tasks;

  Returns(JdbcTemplate jdbc, LetterTasks tasks) {
    this.jdbc = jdbc;
    this.tasks = tasks;
  }

  /**
   * In the caller's transaction.
   *
   * @return whether a letter was taken back; if not, the report is the end of it
   */
  boolean takeBack(DeliveryReport report, Reports.Which which, Instant now) {
    Receipt receipt = report.receipt();
    if (!(receipt instanceof Receipt.Retry || receipt instanceof Receipt.FixSetUp)) {
      return false;
    }
    return find(report, which)
        .flatMap(letter -> verdict(letter, receipt, now).map(to -> takeBack(letter, report, to)))
        .orElse(false);
  }

  private Optional<LetterRow> find(DeliveryReport report, Reports.Which which) {
    List<Object> values = new ArrayList<>();
    values.add(report.status().rank());
    values.add(report.providerId());
    values.add(report.providerId());
    values.addAll(which.values());
    return jdbc
        .query(
            FIND + " and " + which.condition() + " for update",
            (row, number) -> LetterRow.of(row),
            values.toArray())
        .stream()
        .findFirst();
  }

  private static Optional<Verdict> verdict(LetterRow letter, Receipt receipt, Instant now) {
    if (letter.superseded()) {
      return Optional.of(Verdict.over(Status.CANCELLED, now, LetterRows.REPLACED));
    }
    if (receipt instanceof Receipt.FixSetUp fix) {
      Instant due = now.plus(later(AT_FIRST, letter.returns()));
      return Optional.of(Verdict.needsSetUp(now, due, fix.code(), fix.reason()));
    }
    Receipt.Retry retry = (Receipt.Retry) receipt;
    Duration first = Objects.requireNonNullElse(retry.after(), AT_FIRST);
    Instant due = now.plus(later(first, letter.returns()));
    return letter.returns() >= AT_MOST || due.isAfter(letter.patienceEnds())
        ? Optional.empty()
        : Optional.of(Verdict.later(now, due, retry.code()));
  }

  private static Duration later(Duration first, int returns) {
    return first.multipliedBy((long) Math.pow(LONGER_EACH_TIME, Math.min(returns, AT_MOST)));
  }

  private boolean takeBack(LetterRow letter, DeliveryReport report, Verdict verdict) {
    jdbc.update(
        TAKE_BACK,
        verdict.status().key(),
        LetterRows.utc(verdict.dueAt()),
        LetterRows.cut(verdict.code(), 60),
        LetterRows.cut(verdict.reason(), 500),
        verdict.trouble() ? LetterRows.utc(verdict.at()) : null,
        letter.id());
    jdbc.update(
        "insert into letter_returned (letter_id, provider_id) values (?, ?)",
        letter.id(),
        report.providerId());
    if (!verdict.ends() && letter.returns() < AT_MOST) {
      tasks.due(letter.id(), letter.lane(), verdict.dueAt());
    }
    return true;
  }
}
