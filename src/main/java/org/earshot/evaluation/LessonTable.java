package org.earshot.evaluation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.earshot.security.Officer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lessons log in its table. */
@Component
class LessonTable {

  private final JdbcClient jdbc;

  LessonTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Lesson> of(String slug) {
    return jdbc.sql("select * from lesson where slug = ? order by position")
        .param(slug)
        .query((row, number) -> lesson(row))
        .list();
  }

  List<Lesson> all() {
    return jdbc.sql("select * from lesson order by at desc, position desc")
        .query((row, number) -> lesson(row))
        .list();
  }

  /** Those of these exercises that have a lesson about this. */
  Set<String> withPart(Lesson.Part part, Collection<String> slugs) {
    return slugs.isEmpty()
        ? Set.of()
        : jdbc.sql("select distinct slug from lesson where part = :part and slug in (:slugs)")
            .param("part", part.name())
            .param("slugs", slugs)
            .query((row, number) -> row.getString(1))
            .set();
  }

  Optional<Lesson> find(UUID id) {
    return jdbc.sql("select * from lesson where id = ?")
        .param(id)
        .query((row, number) -> lesson(row))
        .optional();
  }

  void insert(String slug, Lesson.Wording wording, Officer by, Instant at) {
    jdbc.sql(
            "insert into lesson (id, slug, part, item, issue, action, published, author,"
                + " author_name, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(UUID.randomUUID(), slug, wording.part().name(), wording.item())
        .params(wording.issue(), wording.action(), wording.published())
        .params(by.id(), by.name(), at.atOffset(ZoneOffset.UTC))
        .update();
  }

  int update(UUID id, Lesson.Wording wording, Officer by, Instant at) {
    return jdbc.sql(
            "update lesson set part = ?, item = ?, issue = ?, action = ?, published = ?, author ="
                + " ?, author_name = ?, at = ? where id = ?")
        .params(wording.part().name(), wording.item(), wording.issue(), wording.action())
        .params(wording.published(), by.id(), by.name(), at.atOffset(ZoneOffset.UTC), id)
        .update();
  }

  private static Lesson lesson(ResultSet row) throws SQLException {
    return new Lesson(
        row.getObject("id", UUID.class),
        row.getString("slug"),
        new Lesson.Wording(
            Lesson.Part.valueOf(row.getString("part")),
            row.getString("item"),
            row.getString("issue"),
            row.getString("action"),
            row.getBoolean("published")),
        row.getString("author_name"),
        row.getObject("at", OffsetDateTime.class).toInstant());
  }
}
