package org.earshot.recordings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.earshot.channels.Attachment;
import org.earshot.privacy.Cipher;
import org.earshot.privacy.SubjectId;
import org.earshot.recordings.Kept.Status;
import org.earshot.recordings.Kept.Trouble;
import org.earshot.recordings.Recordings.Arrival;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of recordings. Changes of status name the status they start from. */
@Component
class RecordingTable {

  private static final String REFERENCE = "recording.reference";

  private final JdbcClient jdbc;
  private final Cipher cipher;

  RecordingTable(JdbcClient jdbc, Cipher cipher) {
    this.jdbc = jdbc;
    this.cipher = cipher;
  }

  void insert(UUID id, Arrival arrival, Attachment attachment) {
    jdbc.sql(
            "insert into recording (id, subject, response, consultation, question, channel,"
                + " provider_id, kind, reference, status, attempts, received_at)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', 0, ?)")
        .params(
            id,
            arrival.subject().value(),
            arrival.response(),
            arrival.consultation(),
            arrival.question(),
            arrival.inbound().from().channel(),
            arrival.inbound().providerId(),
            attachment.kind().name(),
            cipher.encrypt(attachment.reference(), REFERENCE),
            utc(arrival.inbound().at()))
        .update();
  }

  int count(UUID response) {
    return jdbc.sql("select count(*) from recording where response = ?")
        .param(response)
        .query(Integer.class)
        .single();
  }

  Optional<Kept> find(UUID id) {
    return jdbc.sql("select * from recording where id = ?")
        .param(id)
        .query(RecordingTable::kept)
        .optional();
  }

  List<Kept> in(Status... statuses) {
    return jdbc.sql(
            "select * from recording where status in (:statuses) order by received_at, id limit"
                + " 500")
        .param("statuses", List.of(statuses).stream().map(Status::name).toList())
        .query(RecordingTable::kept)
        .list();
  }

  List<Kept> of(UUID response) {
    return jdbc.sql("select * from recording where response = ? order by received_at, id")
        .param(response)
        .query(RecordingTable::kept)
        .list();
  }

  /** What it is called at the provider's; empty unless it still has to be fetched. */
  Optional<String> reference(UUID id) {
    return jdbc.sql("select reference from recording where id = ? and status = 'WAITING'")
        .param(id)
        .query((row, number) -> cipher.decrypt(row.getBytes("reference"), REFERENCE))
        .optional();
  }

  /**
   * @return whether it still waited: it may have been forgotten meanwhile
   */
  boolean here(UUID id, String contentType, int parts) {
    return jdbc.sql(
                "update recording set status = 'HERE', content_type = ?, parts = ?, reference ="
                    + " null, trouble = null where id = ? and status = 'WAITING'")
            .params(contentType, parts, id)
            .update()
        == 1;
  }

  void lock(UUID id) {
    jdbc.sql("select id from recording where id = ? for update").param(id).query(UUID.class).list();
  }

  int parts(UUID id) {
    return jdbc.sql("select coalesce(parts, 0) from recording where id = ?")
        .param(id)
        .query(Integer.class)
        .optional()
        .orElse(0);
  }

  /**
   * @return how often it has been tried by now
   */
  int triedInVain(UUID id, Trouble trouble) {
    jdbc.sql("update recording set attempts = attempts + 1, trouble = ? where id = ?")
        .params(trouble.name(), id)
        .update();
    return jdbc.sql("select attempts from recording where id = ?")
        .param(id)
        .query(Integer.class)
        .optional()
        .orElse(0);
  }

  /**
   * Nothing can be done with it by trying again: its name at the provider's stays, for a person.
   */
  void failed(UUID id, Trouble trouble) {
    jdbc.sql(
            "update recording set status = 'FAILED', trouble = ? where id = ? and status ="
                + " 'WAITING'")
        .params(trouble.name(), id)
        .update();
  }

  boolean waitAgain(UUID id) {
    return jdbc.sql(
                "update recording set status = 'WAITING', attempts = 0 where id = ? and status ="
                    + " 'FAILED'")
            .param(id)
            .update()
        == 1;
  }

  /** Those still to be fetched that no task will fetch; the oldest first, and not all of many. */
  List<UUID> withoutTask() {
    return jdbc.sql(
            "select r.id from recording r where r.status = 'WAITING' and not exists (select 1 from"
                + " scheduled_tasks t where t.task_name = ? and t.task_instance = cast(r.id as"
                + " varchar(100))) order by r.received_at, r.id limit 1000")
        .param(Fetching.TASK.getTaskName())
        .query((row, number) -> row.getObject("id", UUID.class))
        .list();
  }

  /**
   * @return false if another officer was faster
   */
  boolean settle(UUID id, Status as, String officer, Instant at) {
    return jdbc.sql(
                "update recording set status = ?, settled_by = ?, settled_at = ? where id = ? and"
                    + " status in ('HERE', 'FAILED')")
            .params(as.name(), officer, utc(at), id)
            .update()
        == 1;
  }

  void reopen(UUID id) {
    jdbc.sql(
            "update recording set status = 'HERE', settled_at = null, settled_by = null where id ="
                + " ? and parts is not null and status in ('TRANSCRIBED', 'NOTHING')")
        .param(id)
        .update();
  }

  void deleteSettledBefore(Instant before) {
    jdbc.sql("delete from recording where settled_at < ?").param(utc(before)).update();
  }

  private static Kept kept(ResultSet row, int number) throws SQLException {
    UUID subject = row.getObject("subject", UUID.class);
    String trouble = row.getString("trouble");
    return new Kept(
        row.getObject("id", UUID.class),
        subject == null ? null : new SubjectId(subject),
        row.getObject("response", UUID.class),
        row.getString("consultation"),
        row.getString("question"),
        row.getString("channel"),
        Attachment.Kind.valueOf(row.getString("kind")),
        Status.valueOf(row.getString("status")),
        trouble == null ? null : Trouble.valueOf(trouble),
        row.getString("content_type"),
        row.getObject("received_at", OffsetDateTime.class).toInstant(),
        instant(row.getObject("settled_at", OffsetDateTime.class)));
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
    return at == null ? null : at.toInstant();
  }

  static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
