package org.earshot.themes;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.earshot.themes.Reading.Filter;
import org.earshot.themes.Reading.Which;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the texts of one question, without decrypting any. */
@Component
class Catalogue {

  private static final String READ =
      "exists (select 1 from text_read r where r.response = f.response and r.question = f.question"
          + " and r.at >= f.changed_at)";

  private final JdbcClient jdbc;

  Catalogue(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Where a text stands: they are in the order in which people began. */
  record Entry(UUID response, OffsetDateTime began) {}

  /**
   * Those that the filter lets through, whatever their words.
   *
   * @param last the one after which to begin; null for the first of all
   */
  List<Entry> after(@Nullable Entry last, Filter filter, int most) {
    Map<String, Object> values = new LinkedHashMap<>();
    String sql =
        "select f.response, f.started_at from text_to_read f where f.consultation = :slug and"
            + " f.question = :question"
            + conditions(last, filter, values)
            + " order by f.started_at, f.response limit :most";
    return jdbc.sql(sql)
        .param("slug", filter.slug())
        .param("question", filter.question())
        .param("most", most)
        .params(values)
        .query(
            (row, number) ->
                new Entry(
                    row.getObject("response", UUID.class),
                    row.getObject("started_at", OffsetDateTime.class)))
        .list();
  }

  private static String conditions(
      @Nullable Entry last, Filter filter, Map<String, Object> values) {
    StringBuilder conditions = new StringBuilder();
    if (filter.which() != Which.ALL) {
      conditions.append(filter.which() == Which.READ ? " and " : " and not ").append(READ);
    }
    if (filter.theme() != null) {
      conditions.append(
          " and exists (select 1 from coding c where c.response = f.response and c.question ="
              + " f.question and c.theme = :theme)");
      values.put("theme", filter.theme());
    }
    if (filter.language() != null) {
      conditions.append(" and f.answer_language = :language");
      values.put("language", filter.language());
    }
    if (last != null) {
      conditions.append(" and (f.started_at, f.response) > (:began, :response)");
      values.put("began", last.began());
      values.put("response", last.response());
    }
    return conditions.toString();
  }
}
