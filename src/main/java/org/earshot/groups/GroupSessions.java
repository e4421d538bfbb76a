package org.earshot.groups;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.groups.GroupSession.Particulars;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sessions with groups. */
@Component
public class GroupSessions {

  private final JdbcClient jdbc;
  private final InstantSource clock;

  GroupSessions(JdbcClient jdbc, InstantSource clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Who says that a session was held.
   *
   * @param partner the join word of the partner whose people they were; null for none
   */
  public record Held(
      String consultation, @Nullable String partner, String officer, String officerName) {}

  /** A new one. */
  public UUID begin(Held held, Particulars particulars) {
    UUID id = UUID.randomUUID();
    jdbc.sql(
            "insert into group_session (id, consultation, title, place, held_on, languages, led_by,"
                + " present, partner, officer, officer_name, made_at)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .param(id)
        .param(held.consultation())
        .param(particulars.title())
        .param(particulars.place())
        .param(particulars.heldOn())
        .param(tags(particulars))
        .param(particulars.ledBy())
        .param(particulars.present())
        .param(held.partner())
        .param(held.officer())
        .param(held.officerName())
        .param(now())
        .update();
    return id;
  }

  /** Says it anew, unless it is closed. */
  public void change(UUID id, Particulars particulars) {
    jdbc.sql(
            "update group_session set title = ?, place = ?, held_on = ?, languages = ?, led_by = ?,"
                + " present = ? where id = ? and closed_at is null")
        .param(particulars.title())
        .param(particulars.place())
        .param(particulars.heldOn())
        .param(tags(particulars))
        .param(particulars.ledBy())
        .param(particulars.present())
        .param(id)
        .update();
  }

  /** No more sheets are entered or taken back. */
  public void close(UUID id) {
    jdbc.sql("update group_session set closed_at = ? where id = ? and closed_at is null")
        .params(now(), id)
        .update();
  }

  /** Sheets can be entered and taken back again. */
  public void open(UUID id) {
    jdbc.sql("update group_session set closed_at = null where id = ?").param(id).update();
  }

  public Optional<GroupSession> find(UUID id) {
    return jdbc.sql("select * from group_session where id = ?")
        .param(id)
        .query(GroupSessions::session)
        .optional();
  }

  /** Those of one consultation, the last one first. */
  public List<GroupSession> of(String consultation) {
    return jdbc.sql(
            "select * from group_session where consultation = ?"
                + " order by held_on desc, made_at desc, id")
        .param(consultation)
        .query(GroupSessions::session)
        .list();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static String tags(Particulars particulars) {
    return particulars.languages().stream()
        .map(Locale::toLanguageTag)
        .collect(Collectors.joining(","));
  }

  private static GroupSession session(ResultSet row, int number) throws SQLException {
    OffsetDateTime closed = row.getObject("closed_at", OffsetDateTime.class);
    Particulars particulars =
        new Particulars(
            row.getString("title"),
            row.getString("place"),
            row.getObject("held_on", LocalDate.class),
            Stream.of(row.getString("languages").split(",")).map(Locale::forLanguageTag).toList(),
            row.getString("led_by"),
            row.getInt("present"));
    return new GroupSession(
        row.getObject("id", UUID.class),
        row.getString("consultation"),
        particulars,
        row.getString("partner"),
        row.getString("officer_name"),
        closed == null ? null : closed.toInstant(),
        row.getInt("notes_version"));
  }
}
