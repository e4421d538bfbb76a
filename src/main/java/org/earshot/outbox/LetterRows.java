package org.earshot.outbox;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.earshot.privacy.SubjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The letters while they are on their way; every change names the state that it starts from. */
@Component
class LetterRows {

  private static final String FIND =
      "select l.*, exists (select 1 from letter e where e.subject = l.subject and e.id < l.id"
          + " and e.status in ('waiting', 'sending')"
          + " and (e.kind = 'outcome') = (l.kind = 'outcome')) as ahead"
          + " from letter l where l.id = ?";

  private static final String CLAIM =
      "update letter set status = 'sending', attempts = attempts + 1, looks = 0, channel = ?,"
          + " templated = ?, sending_since = ?, handed_at = coalesce(handed_at, ?), trouble_at = null"
          + " where id = ? and status in ('waiting', 'needs_set_up')";

  /** The address that travels with a confirmation of FORGET is gone once that has ended. */
  private static final String SETTLE =
      "update letter set status = ?, looks = ?, due_at = ?, code = ?, reason = ?, trouble_at = ?,"
          + " provider_id = coalesce(?, provider_id), sent_at = coalesce(sent_at, ?),"
          + " words = case when ? and kind = 'forget_confirmation' then null else words end"
          + " where id = ? and status = ?";

  private static final String CANCEL =
      "update letter set status = 'cancelled' where subject = ?"
          + " and status in ('waiting', 'needs_set_up')"
          + " and kind not in ('stop_confirmation', 'forget_confirmation')";

  private final JdbcTemplate jdbc;

  LetterRows(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  static String key(Letter.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  Optional<LetterRow> find(long id) {
    return jdbc.query(FIND, (row, number) -> LetterRow.of(row), id).stream().findFirst();
  }

  /**
   * Takes a letter in hand, for this worker alone.
   *
   * @param templated whether a provider's template goes instead of free words
   * @return whether it was still there to be taken
   */
  boolean claim(long id, String channel, boolean templated, Instant now) {
    OffsetDateTime at = utc(now);
    return jdbc.update(CLAIM, channel, templated, at, at, id) == 1;
  }

  /**
   * Writes down what became of a letter.
   *
   * @return whether it was still in the state that it is settled from; if not, something else (a
   *     delivery report, an officer) has settled it meanwhile
   */
  boolean settle(long id, Status from, Verdict verdict) {
    return jdbc.update(
            SETTLE,
            verdict.status().key(),
            verdict.looks(),
            utc(verdict.dueAt()),
            cut(verdict.code(), 60),
            cut(verdict.reason(), 500),
            verdict.trouble() ? utc(verdict.at()) : null,
            verdict.providerId(),
            verdict.status() == Status.SENT ? utc(verdict.at()) : null,
            verdict.isFinal(),
            id,
            from.key())
        == 1;
  }

  void cancel(SubjectId to) {
    jdbc.update(CANCEL, to.value());
  }

  /** Sends again what an officer decided on; whether there was such a letter. */
  boolean again(long id, Instant now) {
    return jdbc.update(
            "update letter set status = 'waiting', due_at = ?, trouble_at = null"
                + " where id = ? and status in ('unclear', 'needs_set_up') and words is not null",
            utc(now),
            id)
        == 1;
  }

  private static @Nullable String cut(@Nullable String text, int length) {
    return text == null || text.length() <= length ? text : text.substring(0, length);
  }

  static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
