package org.earshot.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.earshot.outbox.Outbox.Deliveries;
import org.earshot.outbox.Outbox.Sent;
import org.earshot.outbox.Outbox.Trouble;
import org.earshot.privacy.SubjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What is read of the letters: figures, transcripts, troubles. */
@Component
class Figures {

  private static final int TROUBLES_AT_ONCE = 200;

  private final JdbcTemplate jdbc;
  private final Sealing sealing;

  Figures(JdbcTemplate jdbc, Sealing sealing) {
    this.jdbc = jdbc;
    this.sealing = sealing;
  }

  Deliveries deliveries(String consultation, Letter.Kind kind) {
    Map<Fate, Long> counts = new EnumMap<>(Fate.class);
    jdbc.query(
        "select status, delivery, count(*) as letters from letter"
            + " where consultation = ? and kind = ? group by status, delivery",
        row -> {
          counts.merge(fate(row), row.getLong("letters"), Long::sum);
        },
        consultation,
        LetterRows.key(kind));
    return new Deliveries(
        sum(counts, Fate.QUEUED, Fate.UNCLEAR, Fate.NEEDS_SET_UP),
        sum(counts, Fate.SENT),
        sum(counts, Fate.DELIVERED, Fate.READ),
        sum(counts, Fate.FAILED),
        sum(counts, Fate.OPTED_OUT),
        sum(counts, Fate.values()));
  }

  private static long sum(Map<Fate, Long> counts, Fate... fates) {
    return java.util.Arrays.stream(fates).mapToLong(fate -> counts.getOrDefault(fate, 0L)).sum();
  }

  private static Fate fate(ResultSet row) throws SQLException {
    return Fate.of(Status.of(row.getString("status")), row.getInt("delivery"));
  }

  List<Sent> sentTo(SubjectId to) {
    return jdbc.query(
        "select words, kind, consultation, status, delivery, created_at from letter where subject = ?"
            + " order by id",
        (row, number) ->
            new Sent(
                text(row.getBytes("words")),
                Letter.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getString("consultation"),
                fate(row).key(),
                Objects.requireNonNull(LetterRow.instant(row, "created_at"))),
        to.value());
  }

  private String text(byte @Nullable [] sealed) {
    return sealed == null ? "" : sealing.open(sealed).message().text();
  }

  Optional<Instant> lastAccepted(String channel) {
    return Optional.ofNullable(
            jdbc.queryForObject(
                "select max(sent_at) from letter where channel = ?", OffsetDateTime.class, channel))
        .map(OffsetDateTime::toInstant);
  }

  List<Trouble> troubles() {
    return jdbc.query(
        "select id, channel, status, code, reason, trouble_at from letter"
            + " where trouble_at is not null order by trouble_at desc limit "
            + TROUBLES_AT_ONCE,
        (row, number) ->
            new Trouble(
                row.getLong("id"),
                Objects.requireNonNullElse(row.getString("channel"), ""),
                row.getString("status"),
                Objects.requireNonNullElse(row.getString("code"), ""),
                Objects.requireNonNullElse(row.getString("reason"), ""),
                Objects.requireNonNull(LetterRow.instant(row, "trouble_at"))));
  }
}
