package org.earshot.listening;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.earshot.privacy.PersonalRecords;
import org.earshot.privacy.SubjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Who asked for a person, or used words of danger, until an officer says that it is done. */
@Component
public class Attention implements PersonalRecords {

  /** Why someone needs a person. */
  public enum Reason {
    /** They texted PERSON, or misunderstood us twice and asked. */
    ASKED,
    /** Words of danger; they were sent a signpost at once. */
    DANGER,
    /** They were not understood so often that nothing more is said to them. */
    STUCK
  }

  /**
   * @param subject null once the person was forgotten
   * @param consultation null where they were in none
   */
  public record Request(
      UUID id,
      @Nullable SubjectId subject,
      @Nullable String consultation,
      Reason reason,
      Instant askedAt) {}

  private final JdbcTemplate jdbc;
  private final InstantSource clock;

  Attention(JdbcTemplate jdbc, InstantSource clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Whoever waits for an officer already is asked for once, however often they write. */
  void ask(SubjectId subject, @Nullable String consultation, Reason reason, Instant at) {
    String why = reason.name().toLowerCase(Locale.ROOT);
    jdbc.update(
        "insert into attention (id, subject, consultation, reason, asked_at)"
            + " select cast(? as uuid), cast(? as uuid), cast(? as varchar), cast(? as varchar),"
            + " cast(? as timestamp with time zone) where not exists (select 1 from attention"
            + " where done_at is null and subject = ? and reason = ?)",
        UUID.randomUUID(),
        subject.value(),
        consultation,
        why,
        at.atOffset(ZoneOffset.UTC),
        subject.value(),
        why);
  }

  /** Requests that nobody has answered, danger first, then the oldest. */
  public List<Request> open() {
    return jdbc.query(
        "select id, subject, consultation, reason, asked_at from attention where done_at is null"
            + " order by case reason when 'danger' then 0 else 1 end, asked_at limit 500",
        (row, number) -> {
          UUID subject = row.getObject("subject", UUID.class);
          Timestamp at = row.getTimestamp("asked_at");
          return new Request(
              row.getObject("id", UUID.class),
              subject == null ? null : new SubjectId(subject),
              row.getString("consultation"),
              Reason.valueOf(row.getString("reason").toUpperCase(Locale.ROOT)),
              at.toInstant());
        });
  }

  /**
   * Marks a request as answered. Doing it twice changes nothing.
   *
   * @param officer who answered it
   */
  public void done(UUID request, String officer) {
    jdbc.update(
        "update attention set done_at = ?, done_by = ? where id = ? and done_at is null",
        clock.instant().atOffset(ZoneOffset.UTC),
        officer,
        request);
  }

  @Override
  public Set<String> tables() {
    return Set.of("attention");
  }

  @Override
  public void erase(SubjectId subject) {
    jdbc.update("update attention set subject = null where subject = ?", subject.value());
  }
}
