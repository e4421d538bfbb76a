package org.earshot.consultations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.consultations.Consultation.State;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code consultation}. Changes of state name the states they start from. */
@Repository
class ConsultationTable {

  private final JdbcClient db;

  ConsultationTable(JdbcClient db) {
    this.db = db;
  }

  /** But for samples that are put away. */
  List<Consultation> all() {
    return db.sql("select * from consultation where put_away_from is null order by slug")
        .query(ConsultationTable::consultation)
        .list();
  }

  List<Consultation> in(State state) {
    return db.sql("select * from consultation where state = ? order by slug")
        .param(state.name())
        .query(ConsultationTable::consultation)
        .list();
  }

  boolean empty() {
    return db.sql("select count(*) from consultation").query(Long.class).single() == 0;
  }

  Optional<Consultation> find(String slug) {
    return db.sql("select * from consultation where slug = ?")
        .param(slug)
        .query(ConsultationTable::consultation)
        .optional();
  }

  /** When its record was begun. */
  Optional<Instant> begun(String slug) {
    return db.sql("select created_at from consultation where slug = ?")
        .param(slug)
        .query((row, n) -> Objects.requireNonNull(instant(row, "created_at")))
        .optional();
  }

  /** Those that go on from this one. */
  List<Consultation> following(String slug) {
    return db.sql(
            "select * from consultation where follows = ? and put_away_from is null order by slug")
        .param(slug)
        .query(ConsultationTable::consultation)
        .list();
  }

  /** The same, locked until the transaction ends. */
  Optional<Consultation> lock(String slug) {
    return db.sql("select * from consultation where slug = ? for update")
        .param(slug)
        .query(ConsultationTable::consultation)
        .optional();
  }

  void insert(String slug, SetUp setUp, Instant at) {
    db.sql(
            "insert into consultation"
                + " (slug, set_up, follows, state, languages, created_at, updated_at)"
                + " values (?, ?, ?, ?, '', ?, ?)")
        .param(slug)
        .param(SetUpJson.write(setUp))
        .param(setUp.follows())
        .param(State.DRAFT.name())
        .param(utc(at))
        .param(utc(at))
        .update();
  }

  /** Whoever changes it needs it: it is no longer put away. */
  void update(String slug, SetUp setUp, Instant at) {
    db.sql(
            "update consultation set set_up = ?, follows = ?, updated_at = ?, put_away_from = null"
                + " where slug = ?")
        .param(SetUpJson.write(setUp))
        .param(setUp.follows())
        .param(utc(at))
        .param(slug)
        .update();
  }

  void move(String slug, State from, State to, Instant at) {
    db.sql(
            "update consultation set state = ?, updated_at = ?, put_away_from = null"
                + " where slug = ? and state = ?")
        .params(to.name(), utc(at), slug, from.name())
        .update();
  }

  void open(String slug, String version, List<Locale> languages, Instant at) {
    db.sql(
            "update consultation set state = 'OPEN', version = ?, languages = ?, opened_at = ?,"
                + " updated_at = ?, put_away_from = null where slug = ?"
                + " and state in ('DRAFT', 'SCHEDULED')")
        .params(version, tags(languages), utc(at), utc(at), slug)
        .update();
  }

  /** What people read once it has opened; nobody is promised less and then kept longer. */
  void promiseDays(String slug, int days) {
    db.sql(
            "update consultation set contact_days = ? where slug = ? and version is not null"
                + " and (contact_days is null or contact_days > ?)")
        .params(days, slug, days)
        .update();
  }

  void close(String slug, Instant at) {
    db.sql(
            "update consultation set state = 'CLOSED', closed_at = ?, updated_at = ?,"
                + " paused_at = null"
                + " where slug = ? and state = 'OPEN'")
        .params(utc(at), utc(at), slug)
        .update();
  }

  /** Lets nobody new in; whether it did until now. */
  boolean pause(String slug, Instant at) {
    return db.sql(
                "update consultation set paused_at = ?, updated_at = ?"
                    + " where slug = ? and state = 'OPEN' and paused_at is null")
            .params(utc(at), utc(at), slug)
            .update()
        == 1;
  }

  /** Lets people in again; whether it was paused until now. */
  boolean goOn(String slug, Instant at) {
    return db.sql(
                "update consultation set paused_at = null, updated_at = ?"
                    + " where slug = ? and state = 'OPEN' and paused_at is not null")
            .params(utc(at), slug)
            .update()
        == 1;
  }

  /** From now on people begin in this version; false where it is not open in that one. */
  boolean take(String slug, String before, String version, Instant at) {
    return db.sql(
                "update consultation set version = ?, updated_at = ?"
                    + " where slug = ? and state = 'OPEN' and version = ?")
            .params(version, utc(at), slug, before)
            .update()
        == 1;
  }

  private static String tags(List<Locale> languages) {
    return languages.stream().map(Locale::toLanguageTag).collect(Collectors.joining(","));
  }

  private static Consultation consultation(ResultSet row, int n) throws SQLException {
    return new Consultation(
        row.getString("slug"),
        SetUpJson.read(row.getString("set_up")),
        State.valueOf(row.getString("state")),
        row.getString("version"),
        Stream.of(row.getString("languages").split(","))
            .filter(tag -> !tag.isEmpty())
            .map(Locale::forLanguageTag)
            .toList(),
        instant(row, "opened_at"),
        instant(row, "closed_at"),
        row.getObject("contact_days", Integer.class),
        instant(row, "paused_at"));
  }

  static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
