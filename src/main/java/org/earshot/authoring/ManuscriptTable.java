package org.earshot.authoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.earshot.authoring.Manuscript.Author;
import org.earshot.authoring.Manuscript.Saving;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The saved states. Only ever added to. */
@Repository
class ManuscriptTable {

  private static final TypeReference<TreeMap<String, String>> FILES = new TypeReference<>() {};
  private static final int LONGEST_NOTE = 400;

  private static final String LATEST = "(select max(revision) from manuscript where name = :name)";

  private final JdbcClient jdbc;
  private final InstantSource clock;

  ManuscriptTable(JdbcClient jdbc, InstantSource clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  List<String> names() {
    return jdbc.sql("select distinct name from manuscript order by name")
        .query((row, n) -> row.getString("name"))
        .list();
  }

  /** 0 where there is none. */
  int newest(String name) {
    return jdbc.sql("select coalesce(max(revision), 0) from manuscript where name = :name")
        .param("name", name)
        .query((row, n) -> row.getInt(1))
        .single();
  }

  Optional<Manuscript> latest(String name) {
    return jdbc.sql("select * from manuscript where name = :name and revision = " + LATEST)
        .param("name", name)
        .query((row, n) -> manuscript(row))
        .optional();
  }

  Optional<Manuscript> at(String name, int revision) {
    return jdbc.sql("select * from manuscript where name = :name and revision = :revision")
        .param("name", name)
        .param("revision", revision)
        .query((row, n) -> manuscript(row))
        .optional();
  }

  List<Saving> history(String name) {
    return jdbc.sql(
            "select revision, saved_by, saved_by_name, saved_at, note, brought_back from manuscript"
                + " where name = :name order by revision desc")
        .param("name", name)
        .query((row, n) -> saving(row))
        .list();
  }

  /**
   * @param broughtBack as in {@link Saving}
   */
  record Deed(String note, @Nullable Integer broughtBack) {}

  Manuscript add(
      String name, int revision, Map<String, String> files, @Nullable Author by, Deed deed) {
    String note = deed.note();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    jdbc.sql(
            """
            insert into manuscript
              (name, revision, files, saved_by, saved_by_name, saved_at, note, brought_back)
            values (:name, :revision, :files, :by, :by_name, :at, :note, :brought_back)
            """)
        .param("name", name)
        .param("revision", revision)
        .param("files", JsonMapper.shared().writeValueAsString(new TreeMap<>(files)))
        .param("by", by == null ? null : by.id())
        .param("by_name", by == null ? null : by.name())
        .param("at", now.atOffset(ZoneOffset.UTC))
        .param("note", note.length() <= LONGEST_NOTE ? note : note.substring(0, LONGEST_NOTE))
        .param("brought_back", deed.broughtBack())
        .update();
    Saving saving = new Saving(revision, by, now, note, deed.broughtBack());
    return new Manuscript(name, revision, files, saving);
  }

  private static Manuscript manuscript(ResultSet row) throws SQLException {
    return new Manuscript(
        row.getString("name"),
        row.getInt("revision"),
        JsonMapper.shared().readValue(row.getString("files"), FILES),
        saving(row));
  }

  private static Saving saving(ResultSet row) throws SQLException {
    String id = row.getString("saved_by");
    return new Saving(
        row.getInt("revision"),
        id == null ? null : new Author(id, row.getString("saved_by_name")),
        row.getObject("saved_at", OffsetDateTime.class).toInstant(),
        row.getString("note"),
        row.getObject("brought_back", Integer.class));
  }
}
