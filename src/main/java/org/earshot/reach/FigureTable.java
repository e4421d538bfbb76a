package org.earshot.reach;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.earshot.reach.Figure.Origin;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The figures that officers loaded, file by file. */
@Component
class FigureTable {

  private static final String INSERT =
      "insert into population_figure (file, position, area_key, area, question, answers, label,"
          + " people, out_of, share, population, source, figure_year, licence)"
          + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private static final int AT_ONCE = 500;

  private final JdbcTemplate jdbc;

  FigureTable(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** A figure, and the file that it came in. */
  record Loaded(UUID file, Figure figure) {}

  /** An area, and what its figures tell apart. */
  record Told(String area, String question) {}

  void insert(UUID file, List<Figure> figures) {
    int[] position = {0};
    jdbc.batchUpdate(
        INSERT,
        figures,
        AT_ONCE,
        (row, figure) -> {
          @Nullable Object[] values = values(figure);
          row.setObject(1, file);
          row.setInt(2, position[0]++);
          for (int i = 0; i < values.length; i++) {
            row.setObject(i + 3, values[i]);
          }
        });
  }

  private static @Nullable Object[] values(Figure figure) {
    Origin origin = figure.origin();
    return new @Nullable Object[] {
      figure.areaKey(),
      figure.area(),
      figure.question(),
      figure.answers().key(),
      figure.group(),
      figure.people(),
      figure.outOf(),
      figure.share(),
      origin.population(),
      origin.source(),
      origin.year(),
      origin.licence()
    };
  }

  /** Of one area, those of the newest file first, each file's in its own order. */
  List<Loaded> of(String area) {
    return jdbc.query(
        "select g.* from population_figure g join population_file f on f.id = g.file"
            + " where g.area_key = ? order by f.position desc, g.position",
        (row, number) -> new Loaded(row.getObject("file", UUID.class), figure(row)),
        Figure.key(area));
  }

  List<Told> told() {
    return jdbc.query(
        "select min(area), question from population_figure group by area_key, question",
        (row, number) -> new Told(row.getString(1), row.getString(2)));
  }

  void delete(UUID file) {
    jdbc.update("delete from population_figure where file = ?", file);
  }

  private static Figure figure(ResultSet row) throws SQLException {
    return new Figure(
        row.getString("area"),
        row.getString("question"),
        Answers.read(row.getString("answers")),
        row.getString("label"),
        row.getObject("people", Long.class),
        row.getObject("out_of", Long.class),
        row.getBigDecimal("share"),
        new Origin(
            row.getString("population"),
            row.getString("source"),
            row.getInt("figure_year"),
            row.getString("licence")));
  }
}
