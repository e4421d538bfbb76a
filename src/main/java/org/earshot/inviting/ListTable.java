package org.earshot.inviting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.earshot.inviting.ContactList.Basis;
import org.earshot.inviting.ContactList.SentBack;
import org.earshot.inviting.ContactList.SignOff;
import org.earshot.inviting.ContactList.State;
import org.earshot.inviting.ContactList.Way;
import org.earshot.privacy.Cipher;
import org.earshot.security.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code contact_list} and {@code contact_list_words}. */
@Repository
class ListTable {

  private static final String FILE = "contact_list.file";

  private final JdbcClient db;
  private final Cipher cipher;

  ListTable(JdbcClient db, Cipher cipher) {
    this.db = db;
    this.cipher = cipher;
  }

  void insert(ContactList list, byte[] file) {
    db.sql(
            "insert into contact_list (id, consultation, name, source, basis, channel, file,"
                + " counted, state, officer_id, officer_name, made_at)"
                + " values (?, ?, ?, ?, ?, ?, ?, '', ?, ?, ?, ?)")
        .params(
            list.id(),
            list.consultation(),
            list.name(),
            list.source(),
            list.basis().name(),
            list.way().channel(),
            cipher.seal(file, FILE),
            State.DRAFT.name(),
            list.officerId(),
            list.officerName(),
            list.madeAt().atOffset(ZoneOffset.UTC))
        .update();
    say(list.id(), list.said());
  }

  /** One that came in no file: it is known at once who is on it. */
  void insertReady(ContactList list) {
    db.sql(
            "insert into contact_list (id, consultation, name, source, purpose, basis, channel,"
                + " counted, state, officer_id, officer_name, made_at)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            list.id(),
            list.consultation(),
            list.name(),
            list.source(),
            Objects.requireNonNull(list.purpose()),
            list.basis().name(),
            list.way().channel(),
            written(list.leftOut()),
            State.READY.name(),
            list.officerId(),
            list.officerName(),
            list.madeAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  private void say(UUID id, Map<String, String> said) {
    said.forEach(
        (language, words) ->
            db.sql("insert into contact_list_words (list, language, words) values (?, ?, ?)")
                .params(id, language, words)
                .update());
  }

  List<ContactList> of(String consultation) {
    return db
        .sql("select * from contact_list where consultation = ? order by made_at desc, id")
        .param(consultation)
        .query((row, number) -> list(row))
        .list()
        .stream()
        .map(this::withWords)
        .toList();
  }

  Optional<ContactList> find(UUID id) {
    return db.sql("select * from contact_list where id = ?")
        .param(id)
        .query((row, number) -> list(row))
        .optional()
        .map(this::withWords);
  }

  /** The same, locked until the transaction ends. */
  Optional<ContactList> lock(UUID id) {
    return db.sql("select * from contact_list where id = ? for update")
        .param(id)
        .query((row, number) -> list(row))
        .optional()
        .map(this::withWords);
  }

  List<UUID> in(State state) {
    return db.sql("select id from contact_list where state = ? order by made_at")
        .param(state.name())
        .query((row, number) -> row.getObject(1, UUID.class))
        .list();
  }

  Optional<byte[]> file(UUID id) {
    return db.sql("select file from contact_list where id = ? and file is not null")
        .param(id)
        .query((row, number) -> cipher.unseal(row.getBytes(1), FILE))
        .optional();
  }

  /** Once it is known who is on it, the file is no longer needed. */
  void ready(UUID id, Map<Reason, Long> leftOut) {
    db.sql("update contact_list set file = null, counted = ?, state = ? where id = ?")
        .params(written(leftOut), State.READY.name(), id)
        .update();
  }

  /** Forgotten people are not taken from a file that is still to be looked through. */
  void leaveOut(UUID forgotten) {
    db.sql(
            "insert into contact_list_without (list, forgotten)"
                + " select id, cast(? as uuid) from contact_list where state = ?"
                + " on conflict do nothing")
        .params(forgotten, State.DRAFT.name())
        .update();
  }

  Set<UUID> without(UUID id) {
    return Set.copyOf(
        db.sql("select forgotten from contact_list_without where list = ?")
            .param(id)
            .query((row, number) -> row.getObject(1, UUID.class))
            .list());
  }

  /** What stays of a list whose people are erased. */
  void close(UUID id, ContactTable.Counts counts) {
    db.sql("update contact_list set file = null, state = ?, written = ?, unasked = ? where id = ?")
        .params(State.CLOSED.name(), counts.written(), written(counts.left()), id)
        .update();
  }

  /** How many were asked, and why others were not; of a list that is closed. */
  ContactTable.Counts counts(UUID id) {
    return db.sql("select written, unasked from contact_list where id = ?")
        .param(id)
        .query(
            (row, number) -> new ContactTable.Counts(0, row.getLong(1), counted(row.getString(2))))
        .single();
  }

  void sign(UUID id, Officer by, Instant at) {
    db.sql("update contact_list set signed_by = ?, signed_name = ?, signed_at = ? where id = ?")
        .params(by.id(), by.name(), at.atOffset(ZoneOffset.UTC), id)
        .update();
  }

  void sendBack(UUID id, String reason, Officer by, Instant at) {
    db.sql(
            "update contact_list set back_name = ?, back_reason = ?, back_at = ?, again_at = null"
                + " where id = ?")
        .params(by.name(), reason, at.atOffset(ZoneOffset.UTC), id)
        .update();
  }

  void mend(UUID id, SendingBack.Mended mended, Instant at) {
    db.sql("update contact_list set source = ?, basis = ?, again_at = ? where id = ?")
        .params(mended.source(), mended.basis().name(), at.atOffset(ZoneOffset.UTC), id)
        .update();
    db.sql("delete from contact_list_words where list = ?").param(id).update();
    say(id, mended.said());
  }

  void mendPurpose(UUID id, String purpose, Instant at) {
    db.sql("update contact_list set purpose = ?, again_at = ? where id = ?")
        .params(purpose, at.atOffset(ZoneOffset.UTC), id)
        .update();
  }

  void tellBefore(UUID id, @Nullable Integer days) {
    db.sql("update contact_list set notice_days = :days where id = :id")
        .param("days", days, Types.INTEGER)
        .param("id", id)
        .update();
  }

  void told(UUID id, int more) {
    db.sql("update contact_list set told = told + ? where id = ?").params(more, id).update();
  }

  /** How many of it were told before it opened. */
  long told(UUID id) {
    return db.sql("select told from contact_list where id = ?")
        .param(id)
        .query(Long.class)
        .single();
  }

  void move(UUID id, State to) {
    db.sql("update contact_list set state = ? where id = ?").params(to.name(), id).update();
  }

  void delete(UUID id) {
    db.sql("delete from contact_list where id = ?").param(id).update();
  }

  void deleteOf(String consultation) {
    db.sql("delete from contact_list where consultation = ?").param(consultation).update();
  }

  void deleteMadeBefore(Instant limit) {
    db.sql("delete from contact_list where made_at < ?")
        .param(limit.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** A file that nobody went on with. */
  void deleteDraftsBefore(Instant limit) {
    db.sql("delete from contact_list where state = ? and made_at < ?")
        .params(State.DRAFT.name(), limit.atOffset(ZoneOffset.UTC))
        .update();
  }

  private static ContactList list(ResultSet row) throws SQLException {
    return new ContactList(
        row.getObject("id", UUID.class),
        row.getString("consultation"),
        row.getString("name"),
        row.getString("source"),
        row.getString("purpose"),
        Basis.valueOf(row.getString("basis")),
        Way.valueOf(row.getString("channel").toUpperCase(Locale.ROOT)),
        Map.of(),
        counted(row.getString("counted")),
        State.valueOf(row.getString("state")),
        row.getObject("notice_days", Integer.class),
        row.getString("officer_id"),
        row.getString("officer_name"),
        row.getObject("made_at", OffsetDateTime.class).toInstant(),
        signedOff(row),
        sentBack(row));
  }

  private static @Nullable SignOff signedOff(ResultSet row) throws SQLException {
    OffsetDateTime at = row.getObject("signed_at", OffsetDateTime.class);
    return at == null ? null : new SignOff(row.getString("signed_name"), at.toInstant());
  }

  private static @Nullable SentBack sentBack(ResultSet row) throws SQLException {
    OffsetDateTime at = row.getObject("back_at", OffsetDateTime.class);
    OffsetDateTime again = row.getObject("again_at", OffsetDateTime.class);
    return at == null
        ? null
        : new SentBack(
            row.getString("back_name"),
            row.getString("back_reason"),
            at.toInstant(),
            again == null ? null : again.toInstant());
  }

  private ContactList withWords(ContactList list) {
    Map<String, String> said = new HashMap<>();
    db.sql("select language, words from contact_list_words where list = ?")
        .param(list.id())
        .query(
            row -> {
              said.put(row.getString(1), row.getString(2));
            });
    return new ContactList(
        list.id(),
        list.consultation(),
        list.name(),
        list.source(),
        list.purpose(),
        list.basis(),
        list.way(),
        said,
        list.leftOut(),
        list.state(),
        list.noticeDays(),
        list.officerId(),
        list.officerName(),
        list.madeAt(),
        list.signedOff(),
        list.sentBack());
  }

  private static String written(Map<Reason, Long> counts) {
    return counts.entrySet().stream()
        .map(entry -> entry.getKey().name() + "=" + entry.getValue())
        .collect(Collectors.joining(","));
  }

  private static Map<Reason, Long> counted(String written) {
    Map<Reason, Long> counts = new EnumMap<>(Reason.class);
    for (String pair : written.split(",")) {
      int cut = pair.indexOf('=');
      if (cut > 0) {
        counts.put(Reason.valueOf(pair.substring(0, cut)), Long.valueOf(pair.substring(cut + 1)));
      }
    }
    return counts;
  }
}
