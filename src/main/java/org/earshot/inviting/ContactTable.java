package org.earshot.inviting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
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
import org.earshot.inviting.ContactList.Way;
import org.earshot.privacy.Cipher;
import org.earshot.privacy.SubjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The table {@code contact}: who is on a list, and whether they have been written to. */
@Repository
class ContactTable {

  private static final String ADDRESS = "contact.address";
  private static final String TOLD = "told";
  private static final int CHUNK = 1_000;

  private final JdbcTemplate db;
  private final Cipher cipher;

  ContactTable(JdbcTemplate db, Cipher cipher) {
    this.db = db;
    this.cipher = cipher;
  }

  /**
   * Someone on a list whose turn has not come.
   *
   * @param channel on which they are written to
   * @param number in the file; null where they are known to us, and so is their address
   * @param told whether they were told before it opened
   * @param picked whether they said then when they want to be asked
   */
  record Waiting(
      int place,
      SubjectId who,
      String channel,
      @Nullable String number,
      Locale language,
      boolean told,
      boolean picked) {}

  /** Someone known to us who is to stand on a list. */
  record Known(SubjectId who, String channel, Locale language) {}

  /** Those who read one language on one channel. */
  record Readers(String channel, Locale language) {}

  /** How many people of a list are where. */
  public record Counts(long waiting, long written, Map<Reason, Long> left) {}

  Limits.Person person(String channel, String number) {
    Set<SubjectId> elsewhere =
        Way.other(channel).stream()
            .map(way -> subject(way.channel(), number))
            .collect(Collectors.toUnmodifiableSet());
    return new Limits.Person(subject(channel, number), elsewhere);
  }

  SubjectId subject(String channel, String number) {
    return cipher.pseudonym(channel, number);
  }

  void insert(ContactList list, List<ListReading.Entry> entries) {
    List<Object[]> rows = new ArrayList<>();
    for (ListReading.Entry entry : entries) {
      rows.add(
          new Object[] {
            list.id(),
            entry.row(),
            subject(list.way().channel(), entry.number()).value(),
            cipher.encrypt(entry.number(), ADDRESS),
            entry.language().toLanguageTag()
          });
    }
    insert(
        "insert into contact (list, place, subject, address, language, state)"
            + " values (?, ?, ?, ?, ?, 'waiting')",
        rows);
  }

  /** In the order given. */
  void insertKnown(UUID list, List<Known> people) {
    List<Object[]> rows = new ArrayList<>();
    for (Known one : people) {
      rows.add(
          new Object[] {
            list, rows.size() + 1, one.who().value(), one.channel(), one.language().toLanguageTag()
          });
    }
    insert(
        "insert into contact (list, place, subject, channel, language, state)"
            + " values (?, ?, ?, ?, ?, 'waiting')",
        rows);
  }

  private void insert(String sql, List<Object[]> rows) {
    for (int from = 0; from < rows.size(); from += CHUNK) {
      db.batchUpdate(sql, rows.subList(from, Math.min(from + CHUNK, rows.size())));
    }
  }

  /** Without those who want to be asked later than now. */
  List<Waiting> next(ContactList list, Instant now, int most) {
    return db.query(
        "select * from contact where list = ? and state = 'waiting'"
            + " and (picked_at is null or picked_at <= ?) order by place limit ?",
        (row, number) -> waiting(row, list.way()),
        list.id(),
        now.atOffset(ZoneOffset.UTC),
        most);
  }

  /** Whether anybody waits, even if for a time of their own. */
  boolean anyWaiting(UUID list) {
    return !db.queryForList(
            "select place from contact where list = ? and state = 'waiting' limit 1",
            Integer.class,
            list)
        .isEmpty();
  }

  /** Those whose turn to be told that it will open has not come. */
  List<Waiting> untold(ContactList list, int most) {
    return db.query(
        "select * from contact where list = ? and state = 'waiting' and notice is null"
            + " order by place limit ?",
        (row, number) -> waiting(row, list.way()),
        list.id(),
        most);
  }

  /**
   * @return false where they were forgotten a moment ago
   */
  boolean notice(UUID list, int place, boolean told) {
    return db.update(
            "update contact set notice = ? where list = ? and place = ?",
            told ? TOLD : "untold",
            list,
            place)
        == 1;
  }

  /** The consultation of which somebody was told, if its list is still to be sent. */
  Optional<String> toldOf(SubjectId who) {
    return db
        .query(
            "select l.consultation from contact c join contact_list l on l.id = c.list"
                + " where c.subject = ? and c.state = 'waiting' and c.notice = ?"
                + " and l.state in ('SENDING', 'PAUSED') order by l.made_at desc limit 1",
            (row, number) -> Objects.requireNonNull(row.getString(1)),
            who.value(),
            TOLD)
        .stream()
        .findFirst();
  }

  void pick(SubjectId who, Instant time) {
    db.update(
        "update contact set picked_at = ? where subject = ? and state = 'waiting' and notice = ?",
        time.atOffset(ZoneOffset.UTC),
        who.value(),
        TOLD);
  }

  private Waiting waiting(ResultSet row, Way way) throws SQLException {
    byte[] number = row.getBytes("address");
    return new Waiting(
        row.getInt("place"),
        new SubjectId(row.getObject("subject", UUID.class)),
        channel(row, way),
        number == null ? null : cipher.decrypt(number, ADDRESS),
        Locale.forLanguageTag(row.getString("language")),
        TOLD.equals(row.getString("notice")),
        row.getObject("picked_at", OffsetDateTime.class) != null);
  }

  private static String channel(ResultSet row, Way way) throws SQLException {
    String own = row.getString("channel");
    return own == null ? way.channel() : own;
  }

  /**
   * @return false where they were forgotten a moment ago
   */
  boolean written(UUID list, int place) {
    return db.update(
            "update contact set state = 'written', address = null where list = ? and place = ?",
            list,
            place)
        == 1;
  }

  void delete(UUID list) {
    db.update("delete from contact where list = ?", list);
  }

  void left(UUID list, int place, Reason reason) {
    db.update(
        "update contact set state = 'left', address = null, reason = ? where list = ? and place ="
            + " ?",
        reason.name(),
        list,
        place);
  }

  /** From every list. */
  void remove(SubjectId who) {
    db.update("delete from contact where subject = ?", who.value());
  }

  void leaveTheRest(UUID list, Reason reason) {
    db.update(
        "update contact set state = 'left', address = null, reason = ?"
            + " where list = ? and state = 'waiting'",
        reason.name(),
        list);
  }

  Counts counts(UUID list) {
    Map<String, Long> states = new HashMap<>();
    Map<Reason, Long> left = new EnumMap<>(Reason.class);
    db.query(
        "select state, reason, count(*) from contact where list = ? group by state, reason",
        row -> {
          states.merge(row.getString(1), row.getLong(3), Long::sum);
          String reason = row.getString(2);
          if (reason != null) {
            left.put(Reason.valueOf(reason), row.getLong(3));
          }
        },
        list);
    return new Counts(states.getOrDefault("waiting", 0L), states.getOrDefault("written", 0L), left);
  }

  /** How many still wait, by where and in which language they read. */
  Map<Readers, Long> readers(ContactList list) {
    Map<Readers, Long> readers = new HashMap<>();
    db.query(
        "select channel, language, count(*) from contact where list = ? and state = 'waiting'"
            + " group by channel, language",
        row -> {
          Locale language = Locale.forLanguageTag(row.getString(2));
          readers.put(new Readers(channel(row, list.way()), language), row.getLong(3));
        },
        list.id());
    return readers;
  }
}
