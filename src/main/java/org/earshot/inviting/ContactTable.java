package org.earshot.inviting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.earshot.channels.Address;
import org.earshot.inviting.ContactList.Way;
import org.earshot.privacy.Cipher;
import org.earshot.privacy.SubjectId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The table {@code contact}: who is on a list, and whether they have been written to. */
@Repository
class ContactTable {

  private static final String ADDRESS = "contact.address";
  private static final int CHUNK = 1_000;

  private final JdbcTemplate db;
  private final Cipher cipher;

  ContactTable(JdbcTemplate db, Cipher cipher) {
    this.db = db;
    this.cipher = cipher;
  }

  /** Someone on a list whose turn has not come. */
  record Waiting(int place, SubjectId who, Address address, Locale language) {}

  /** How many people of a list are where. */
  public record Counts(long waiting, long written, Map<Reason, Long> left) {}

  Limits.Person person(Way way, String number) {
    return new Limits.Person(subject(way, number), subject(way.other(), number));
  }

  SubjectId subject(Way way, String number) {
    return cipher.pseudonym(way.channel(), number);
  }

  void insert(ContactList list, List<ListReading.Entry> entries) {
    List<Object[]> rows = new ArrayList<>();
    for (ListReading.Entry entry : entries) {
      rows.add(
          new Object[] {
            list.id(),
            entry.row(),
            subject(list.way(), entry.number()).value(),
            cipher.encrypt(entry.number(), ADDRESS),
            entry.language().toLanguageTag()
          });
    }
    for (int from = 0; from < rows.size(); from += CHUNK) {
      db.batchUpdate(
          "insert into contact (list, place, subject, address, language, state)"
              + " values (?, ?, ?, ?, ?, 'waiting')",
          rows.subList(from, Math.min(from + CHUNK, rows.size())));
    }
  }

  List<Waiting> next(ContactList list, int most) {
    return db.query(
        "select * from contact where list = ? and state = 'waiting' order by place limit ?",
        (row, number) -> waiting(row, list.way()),
        list.id(),
        most);
  }

  private Waiting waiting(ResultSet row, Way way) throws SQLException {
    return new Waiting(
        row.getInt("place"),
        new SubjectId(row.getObject("subject", UUID.class)),
        new Address(way.channel(), cipher.decrypt(row.getBytes("address"), ADDRESS)),
        Locale.forLanguageTag(row.getString("language")));
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

  /** How many still wait, by language. */
  Map<Locale, Long> languages(UUID list) {
    Map<Locale, Long> languages = new HashMap<>();
    db.query(
        "select language, count(*) from contact where list = ? and state = 'waiting'"
            + " group by language",
        row -> {
          languages.put(Locale.forLanguageTag(row.getString(1)), row.getLong(2));
        },
        list);
    return languages;
  }
}
