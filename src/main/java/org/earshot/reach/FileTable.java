package org.earshot.reach;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.earshot.security.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The files that officers sent, and the faults of those that were refused. */
@Component
class FileTable {

  private static final JsonMapper JSON = JsonMapper.shared();

  private static final String FILES =
      "select f.*, (select count(*) from population_figure g where g.file = f.id) as figures,"
          + " (select count(*) from population_fault w where w.file = f.id) as faults"
          + " from population_file f";

  private final JdbcClient jdbc;

  FileTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(UUID id, String name, List<String> headings, Officer by, Instant at) {
    jdbc.sql(
            "insert into population_file (id, name, headings, by_id, by_name, at) values (?, ?, ?,"
                + " ?, ?, ?)")
        .params(id, name, JSON.writeValueAsString(headings))
        .params(by.id(), by.name(), at.atOffset(ZoneOffset.UTC))
        .update();
  }

  void insert(UUID file, List<FigureFault> faults) {
    for (int position = 0; position < faults.size(); position++) {
      FigureFault fault = faults.get(position);
      jdbc.sql(
              "insert into population_fault (file, position, at_row, at_column, what, cells)"
                  + " values (?, ?, ?, ?, ?, ?)")
          .params(file, position, fault.row(), fault.column(), fault.words())
          .params(JSON.writeValueAsString(fault.cells()))
          .update();
    }
  }

  List<FigureFile> all() {
    return jdbc.sql(FILES + " order by f.position desc").query((row, number) -> file(row)).list();
  }

  Optional<FigureFile> find(UUID id) {
    return jdbc.sql(FILES + " where f.id = ?")
        .param(id)
        .query((row, number) -> file(row))
        .optional();
  }

  List<FigureFault> faults(UUID file) {
    return jdbc.sql("select * from population_fault where file = ? order by position")
        .param(file)
        .query((row, number) -> fault(row))
        .list();
  }

  int remove(UUID id, Officer by, Instant at) {
    return jdbc.sql(
            "update population_file set removed_by = ?, removed_at = ? where id = ? and removed_at"
                + " is null")
        .params(by.name(), at.atOffset(ZoneOffset.UTC), id)
        .update();
  }

  private static FigureFault fault(ResultSet row) throws SQLException {
    return new FigureFault(
        row.getInt("at_row"),
        row.getString("at_column"),
        row.getString("what"),
        list(row.getString("cells")));
  }

  private static List<String> list(String json) {
    return Arrays.asList(JSON.readValue(json, String[].class));
  }

  private static FigureFile file(ResultSet row) throws SQLException {
    return new FigureFile(
        row.getObject("id", UUID.class),
        row.getString("name"),
        list(row.getString("headings")),
        row.getString("by_name"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getInt("figures"),
        row.getInt("faults"),
        row.getString("removed_by"),
        instant(row.getObject("removed_at", OffsetDateTime.class)));
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
    return at == null ? null : at.toInstant();
  }
}
