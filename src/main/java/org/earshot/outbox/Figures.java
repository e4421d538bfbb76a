package org.earshot.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.earshot.channels.Message;
import org.earshot.channels.Pulse;
import org.earshot.outbox.Outbox.Carried;
import org.earshot.outbox.Outbox.Deliveries;
import org.earshot.outbox.Outbox.Posted;
import org.earshot.outbox.Outbox.Sent;
import org.earshot.outbox.Outbox.Trouble;
import org.earshot.outbox.Outbox.Written;
import org.earshot.privacy.SubjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is read of the letters: figures, transcripts, troubles. */
@Component
class Figures {

  private static final int TROUBLES_AT_ONCE = 200;

  private static final int PAGE = 1_000;

  private static final String WRITTEN =
      "select id, subject, once, status, delivery, code from letter"
          + " where consultation = :consultation and kind in (:kinds) and subject is not null"
          + " and once is not null and id > :after order by id limit "
          + PAGE;

  /**
   * What comes back from a provider and is tried again has left before. What is looked for since a
   * backup was put back has not, as far as anybody knows yet.
   */
  private static final String POSTED =
      "select consultation, created_at,"
          + " sum(case when sent_at is not null or (status = 'unclear' and attempts > 0)"
          + " then 1 else 0 end) as gone,"
          + " sum(case when sent_at is null and (status in ('waiting', 'sending', 'needs_set_up')"
          + " or (status = 'unclear' and attempts = 0)) then 1 else 0 end) as waiting,"
          + " sum(case when sent_at is null and code = '"
          + LetterRows.REPLACED
          + "' then 1 else 0 end) as held_back,"
          + " max(sent_at) as last_left from letter"
          + " where consultation in (:consultations) and kind in %s"
          + " group by consultation, created_at order by consultation, created_at";

  private final JdbcTemplate jdbc;
  private final Sealing sealing;
  private final Pulse pulse;

  Figures(JdbcTemplate jdbc, Sealing sealing, Pulse pulse) {
    this.pulse = pulse;
    this.jdbc = jdbc;
    this.sealing = sealing;
  }

  Deliveries deliveries(String consultation, Letter.Kind kind) {
    Map<Fate, Long> counts = new EnumMap<>(Fate.class);
    jdbc.query(
        "select status, delivery, count(*) as letters from letter"
            + " where consultation = ? and kind in "
            + LetterRows.kinds(Set.of(kind))
            + " and (code is null or code <> '"
            + LetterRows.REPLACED
            + "') group by status, delivery",
        row -> {
          counts.merge(fate(row), row.getLong("letters"), Long::sum);
        },
        consultation);
    return new Deliveries(
        sum(counts, Fate.QUEUED, Fate.UNCLEAR, Fate.NEEDS_SET_UP),
        sum(counts, Fate.SENT),
        sum(counts, Fate.DELIVERED, Fate.READ),
        sum(counts, Fate.FAILED),
        sum(counts, Fate.OPTED_OUT),
        sum(counts, Fate.values()));
  }

  List<Posted> posted(Collection<String> consultations, Set<Letter.Kind> kinds) {
    if (consultations.isEmpty()) {
      return List.of();
    }
    return JdbcClient.create(jdbc)
        .sql(String.format(Locale.ROOT, POSTED, LetterRows.kinds(kinds)))
        .param("consultations", consultations)
        .query((row, number) -> posted(row))
        .list();
  }

  private static Posted posted(ResultSet row) throws SQLException {
    return new Posted(
        row.getString("consultation"),
        Objects.requireNonNull(LetterRow.instant(row, "created_at")),
        row.getLong("gone"),
        row.getLong("waiting"),
        row.getLong("held_back"),
        LetterRow.instant(row, "last_left"));
  }

  List<Carried> carried(String consultation) {
    return jdbc.query(
        "select channel, count(*) as letters, coalesce(sum(parts * (1 + returns)), 0) as parts,"
            + " count(*) - count(parts) as uncounted from letter"
            + " where consultation = ? and sent_at is not null group by channel"
            + " order by 3 desc, channel",
        (row, number) ->
            new Carried(
                Objects.requireNonNullElse(row.getString("channel"), ""),
                row.getLong("letters"),
                row.getLong("parts"),
                row.getLong("uncounted")),
        consultation);
  }

  void forEachWritten(String consultation, Set<Letter.Kind> kinds, Consumer<Written> action) {
    List<String> keys = kinds.stream().map(LetterRows::key).toList();
    long last = 0;
    List<Numbered> page;
    do {
      page = written(consultation, keys, last);
      page.forEach(one -> action.accept(one.letter()));
      last = page.isEmpty() ? last : page.getLast().id();
    } while (page.size() == PAGE);
  }

  private record Numbered(long id, Written letter) {}

  private List<Numbered> written(String consultation, List<String> kinds, long after) {
    return JdbcClient.create(jdbc)
        .sql(WRITTEN)
        .param("consultation", consultation)
        .param("kinds", kinds)
        .param("after", after)
        .query((row, number) -> new Numbered(row.getLong("id"), written(row)))
        .list();
  }

  private static Written written(ResultSet row) throws SQLException {
    Status status = Status.of(row.getString("status"));
    boolean left =
        status == Status.SENDING
            || status == Status.UNCLEAR
            || (status == Status.SENT && fate(row) != Fate.FAILED);
    return new Written(
        new SubjectId(Objects.requireNonNull(row.getObject("subject", UUID.class))),
        row.getString("once"),
        left,
        LetterRows.REPLACED.equals(row.getString("code")));
  }

  private static long sum(Map<Fate, Long> counts, Fate... fates) {
    return java.util.Arrays.stream(fates).mapToLong(fate -> counts.getOrDefault(fate, 0L)).sum();
  }

  private static Fate fate(ResultSet row) throws SQLException {
    return Fate.of(Status.of(row.getString("status")), row.getInt("delivery"));
  }

  List<Sent> sentTo(SubjectId to) {
    return jdbc.query(
        "select words, kind, consultation, status, delivery, created_at from letter where subject ="
            + " ? order by id",
        (row, number) ->
            new Sent(
                message(row.getBytes("words")),
                Letter.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getString("consultation"),
                fate(row).key(),
                Objects.requireNonNull(LetterRow.instant(row, "created_at"))),
        to.value());
  }

  private Message message(byte @Nullable [] sealed) {
    return sealed == null ? Message.of("") : sealing.open(sealed).message();
  }

  Optional<Instant> lastAccepted(String channel) {
    return pulse.last(channel, Pulse.Way.OUT);
  }

  List<Trouble> troubles() {
    return jdbc.query(
        "select id, channel, kind, consultation, status, code, reason, trouble_at from letter"
            + " where trouble_at is not null order by trouble_at desc limit "
            + TROUBLES_AT_ONCE,
        (row, number) ->
            new Trouble(
                row.getLong("id"),
                Objects.requireNonNullElse(row.getString("channel"), ""),
                Letter.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                Objects.requireNonNullElse(row.getString("consultation"), ""),
                row.getString("status"),
                Objects.requireNonNullElse(row.getString("code"), ""),
                Objects.requireNonNullElse(row.getString("reason"), ""),
                Objects.requireNonNull(LetterRow.instant(row, "trouble_at"))));
  }
}
