package org.earshot.areas;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earshot.areas.Areas.Saved;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of areas, only ever added to, and the consultations that are held to one of them. */
@Component
class AreaTable {

  private static final String HEADS = "select number, by_name, at from area_list ";

  private final JdbcClient jdbc;

  AreaTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Head(int number, String by, Instant at) {}

  List<Saved> newest(int most) {
    return saved(jdbc.sql(HEADS + "order by number desc limit ?").param(most));
  }

  Optional<Saved> find(int number) {
    return saved(jdbc.sql(HEADS + "where number = ?").param(number)).stream().findFirst();
  }

  private List<Saved> saved(JdbcClient.StatementSpec heads) {
    return heads
        .query(
            (row, place) ->
                new Head(
                    row.getInt("number"),
                    row.getString("by_name"),
                    row.getObject("at", OffsetDateTime.class).toInstant()))
        .list()
        .stream()
        .map(this::saved)
        .toList();
  }

  private Saved saved(Head head) {
    List<Area> areas =
        jdbc.sql("select area_key, name, codes from area where list = ? order by position")
            .param(head.number())
            .query(
                (row, place) ->
                    new Area(
                        row.getString(1),
                        row.getString(2),
                        List.of(row.getString(3).split(" ", -1))))
            .list();
    return new Saved(head.number(), areas, head.by(), head.at());
  }

  /** The number of the list that a consultation is held to. */
  Optional<Integer> held(String consultation) {
    return jdbc.sql("select list from area_held where consultation = ?")
        .param(consultation)
        .query((row, place) -> row.getInt(1))
        .optional();
  }

  /** All that are held, with the number of their list. */
  Map<String, Integer> held() {
    Map<String, Integer> held = new LinkedHashMap<>();
    jdbc.sql("select consultation, list from area_held order by consultation")
        .query(
            row -> {
              held.put(row.getString(1), row.getInt(2));
            });
    return held;
  }

  void hold(String consultation, int number) {
    jdbc.sql("insert into area_held (consultation, list) values (?, ?)")
        .params(consultation, number)
        .update();
  }

  void insert(Saved saved, String officer) {
    jdbc.sql("insert into area_list (number, by_id, by_name, at) values (?, ?, ?, ?)")
        .params(saved.number(), officer, saved.by(), saved.at().atOffset(ZoneOffset.UTC))
        .update();
    int position = 0;
    for (Area area : saved.areas()) {
      jdbc.sql("insert into area (list, position, area_key, name, codes) values (?, ?, ?, ?, ?)")
          .params(saved.number(), position, area.key(), area.name())
          .param(String.join(" ", area.codes()))
          .update();
      position++;
    }
  }
}
