package org.earshot.participants;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.earshot.channels.Address;
import org.earshot.privacy.Cipher;
import org.earshot.privacy.SubjectId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The table of participants, one row each. */
@Component
class ParticipantRows {

  static final String COLUMNS =
      "subject, channel, language, stopped_at, last_heard_at, person, talks_until";

  private static final String ADDRESS = "participant.address";

  /** So exactly it is known when someone last wrote: their row is not written with each message. */
  private static final Duration GRAIN = Duration.ofMinutes(10);

  private static final String HEARD = "update participant set last_heard_at = ? where subject = ?";

  private static final String MEET =
      "insert into participant (subject, channel, address, stopped_at, created_at, last_heard_at)"
          + " values (?, ?, ?, (select since from stop_list where subject = ?), ?, ?)"
          + " on conflict do nothing";

  private final JdbcTemplate jdbc;
  private final Cipher cipher;

  ParticipantRows(JdbcTemplate jdbc, Cipher cipher) {
    this.jdbc = jdbc;
    this.cipher = cipher;
  }

  /** Locks the row and moves its time on; empty where nobody is known by this pseudonym. */
  Optional<Participant> hear(SubjectId id, Instant at) {
    return lock(id).map(known -> heardAgain(known, at));
  }

  Optional<Participant> lock(SubjectId id) {
    return jdbc
        .query(
            "select " + COLUMNS + " from participant where subject = ? for update",
            (row, number) -> participant(row),
            id.value())
        .stream()
        .findFirst();
  }

  private Participant heardAgain(Participant known, Instant at) {
    if (known.lastHeardAt().isBefore(at.minus(GRAIN))) {
      jdbc.update(HEARD, at.atOffset(ZoneOffset.UTC), known.id().value());
    }
    Instant last = known.lastHeardAt().isAfter(at) ? known.lastHeardAt() : at;
    return new Participant(
        known.id(),
        known.channel(),
        known.language(),
        known.stopped(),
        last,
        known.person(),
        known.talksUntil());
  }

  /** Writes a newcomer down, unless somebody else just did. */
  void meet(SubjectId id, Address from, Instant at) {
    OffsetDateTime now = at.atOffset(ZoneOffset.UTC);
    jdbc.update(
        MEET,
        id.value(),
        from.channel(),
        cipher.encrypt(from.value(), ADDRESS),
        id.value(),
        now,
        now);
  }

  Optional<Participants.Reachable> find(SubjectId id) {
    return jdbc
        .query(
            "select " + COLUMNS + ", address from participant where subject = ?",
            (row, number) -> reachable(row),
            id.value())
        .stream()
        .findFirst();
  }

  /** Reads {@link #COLUMNS} and the address. */
  Participants.Reachable reachable(ResultSet row) throws SQLException {
    return new Participants.Reachable(
        participant(row),
        new Address(row.getString("channel"), cipher.decrypt(row.getBytes("address"), ADDRESS)));
  }

  /** Reads {@link #COLUMNS}. */
  static Participant participant(ResultSet row) throws SQLException {
    String language = row.getString("language");
    OffsetDateTime talksUntil = row.getObject("talks_until", OffsetDateTime.class);
    return new Participant(
        new SubjectId(row.getObject("subject", UUID.class)),
        row.getString("channel"),
        language == null ? null : Locale.forLanguageTag(language),
        row.getObject("stopped_at") != null,
        row.getObject("last_heard_at", OffsetDateTime.class).toInstant(),
        row.getObject("person", UUID.class),
        talksUntil == null ? null : talksUntil.toInstant());
  }
}
