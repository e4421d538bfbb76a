package org.earshot.participants;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.earshot.privacy.SubjectId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who texted STOP, by keyed hash only, so that it may outlive everything else about them. */
@Component
class StopList {

  private final JdbcTemplate jdbc;

  StopList(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  void add(SubjectId id, Instant at) {
    OffsetDateTime since = at.atOffset(ZoneOffset.UTC);
    jdbc.update(
        "insert into stop_list (subject, since) values (?, ?) on conflict do nothing",
        id.value(),
        since);
    jdbc.update(
        "update participant set stopped_at = ? where subject = ? and stopped_at is null",
        since,
        id.value());
    withdrawCode(id);
  }

  /** A code that was asked for before is no longer good for anything. */
  private void withdrawCode(SubjectId id) {
    jdbc.update("delete from link_code where subject = ?", id.value());
  }

  Optional<Instant> since(SubjectId id) {
    return jdbc
        .query(
            "select since from stop_list where subject = ?",
            (row, number) ->
                Objects.requireNonNull(row.getObject(1, OffsetDateTime.class)).toInstant(),
            id.value())
        .stream()
        .findFirst();
  }

  Set<SubjectId> among(Collection<SubjectId> some) {
    return some.isEmpty()
        ? Set.of()
        : Set.copyOf(
            JdbcClient.create(jdbc)
                .sql("select subject from stop_list where subject in (:some)")
                .param("some", some.stream().map(SubjectId::value).toList())
                .query((row, number) -> new SubjectId(row.getObject(1, UUID.class)))
                .list());
  }

  void remove(SubjectId id) {
    jdbc.update("delete from stop_list where subject = ?", id.value());
    jdbc.update("update participant set stopped_at = null where subject = ?", id.value());
  }
}
