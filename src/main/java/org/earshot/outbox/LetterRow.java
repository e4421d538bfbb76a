package org.earshot.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.earshot.privacy.SubjectId;
import org.jspecify.annotations.Nullable;

/**
 * A letter as it is stored.
 *
 * @param to null once the person was forgotten
 * @param words sealed; null once they were wiped
 * @param handedAt when it was first handed to a provider; null until then
 * @param sendingSince when it was last handed over; null until then
 * @param notAfter until when it is tried, where that is not the usual time
 * @param returns how often the provider took it and then reported it as undelivered
 * @param templated whether a provider's template was sent instead of the words
 * @param ahead whether an earlier letter of the same lane has yet to leave to the same person
 * @param superseded whether other words took the place of these: it never leaves again
 */
record LetterRow(
    long id,
    @Nullable SubjectId to,
    Letter.Kind kind,
    byte @Nullable [] words,
    Status status,
    int attempts,
    int looks,
    Instant createdAt,
    Instant dueAt,
    @Nullable Instant handedAt,
    @Nullable Instant sendingSince,
    @Nullable Instant notAfter,
    int returns,
    boolean templated,
    boolean ahead,
    boolean superseded) {

  Lane lane() {
    return kind.lane();
  }

  /** The instant after which it is no longer tried. */
  Instant patienceEnds() {
    return notAfter == null ? createdAt.plus(kind.patience()) : notAfter;
  }

  /** Whoever was promised an outcome is owed it, however long an officer takes with the set-up. */
  boolean waitsForOfficer() {
    return kind.bulk() && status == Status.NEEDS_SET_UP;
  }

  /**
   * Whether it may have left before a backup was put back: this database never handed it over, and
   * it is looked for first.
   */
  boolean isOfLostTime() {
    return status == Status.UNCLEAR && attempts == 0;
  }

  /** Whether it ends where it is; of a letter that may have left its fate is looked for still. */
  boolean heldBack() {
    return superseded && (status == Status.WAITING || status == Status.NEEDS_SET_UP);
  }

  /** A fate that is looked for is no longer a question of time. */
  boolean tooLate(Instant now) {
    return status != Status.UNCLEAR && !waitsForOfficer() && now.isAfter(patienceEnds());
  }

  static LetterRow of(ResultSet row) throws SQLException {
    UUID subject = row.getObject("subject", UUID.class);
    return new LetterRow(
        row.getLong("id"),
        subject == null ? null : new SubjectId(subject),
        Letter.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
        row.getBytes("words"),
        Status.of(row.getString("status")),
        row.getInt("attempts"),
        row.getInt("looks"),
        required(row, "created_at"),
        required(row, "due_at"),
        instant(row, "handed_at"),
        instant(row, "sending_since"),
        instant(row, "not_after"),
        row.getInt("returns"),
        row.getBoolean("templated"),
        row.getBoolean("ahead"),
        row.getBoolean("superseded"));
  }

  static Instant required(ResultSet row, String column) throws SQLException {
    return Objects.requireNonNull(instant(row, column));
  }

  static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  /** Never the words. */
  @Override
  public String toString() {
    return "letter " + id + " (" + status.key() + ")";
  }
}
